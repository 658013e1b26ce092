package com.acme;

import static com.acme.Phone.State.*;
import static com.acme.Phone.Superstate.*;

import com.acme.PhoneRules.Automatic;
import com.acme.PhoneRules.Entry;
import com.acme.PhoneRules.Initial;
import com.acme.PhoneRules.Substates;
import com.acme.PhoneRules.Transition;
import dev.switchgear.StateMachine;

// Imported from phone.scxml.
@StateMachine
@Initial(OFF)
@Substates(of = ON, states = {HOME, MENU, CALL}, superstates = APPS, initial = HOME)
@Substates(of = APPS, states = {LIST, APP, APPS_DONE}, initial = LIST)
@Automatic(from = APPS_DONE, to = HOME)
public abstract class Phone {

    // not imported, line 36: a transition from voice to menu

    public enum State {
        OFF,
        HOME,
        LIST,
        APP,
        APPS_DONE,
        MENU,
        // not imported, line 34: the regions of call, each a machine of its own: voice, video
        CALL
    }

    public enum Superstate {
        // not imported, line 13: <invoke type="http" src="net"/>
        // not imported, line 45: a transition to several regions: <transition event="conference" target="voice video"/>
        // not imported, line 44: that the transition from on leads to voice, in a region
        // not imported, line 4: that its history is shallow: resume leads to the state deep within
        // not imported, line 11: the default of its history: a superstate that was never left is entered at its initial
        // state
        // not imported, line 42: that the transition to menu leaves and enters on
        // not imported, line 44: that the transition to call leaves and enters on
        ON,
        APPS
    }

    @Transition(from = OFF, into = ON)
    @Transition(within = ON, to = OFF)
    public abstract void power();

    @Transition(from = OFF, resume = ON)
    public abstract void restore();

    @Transition(from = HOME, into = APPS)
    @Transition(from = LIST, to = APP)
    @Transition(from = APP)
    public abstract void open();

    @Transition(from = LIST, to = APPS_DONE)
    public abstract void quit();

    @Transition(from = APP, to = LIST)
    @Transition(from = MENU, to = HOME)
    public abstract void back();

    @Transition(within = APPS, into = APPS)
    public abstract void reset();

    @Transition(within = APPS, into = APPS)
    public abstract void again();

    @Transition(from = CALL, to = HOME)
    public abstract void hangup();

    @Transition(within = ON, to = MENU)
    public abstract void menu();

    @Transition(within = ON, into = ON)
    public abstract void home();

    @Transition(within = ON, to = CALL)
    public abstract void call();

    // note, line 46: an interpreter of SCXML raises error.communication; here your code does
    @Transition(within = ON, to = OFF)
    public abstract void errorCommunication();

    // beep
    @Entry(of = ON)
    void beep() {
        throw new UnsupportedOperationException("not written yet: beep");
    }
}

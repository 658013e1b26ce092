package com.acme;

import static com.acme.Names.State.*;

import com.acme.NamesRules.Automatic;
import com.acme.NamesRules.Final;
import com.acme.NamesRules.Initial;
import com.acme.NamesRules.Timeout;
import com.acme.NamesRules.Transition;
import dev.switchgear.StateMachine;

// Imported from names.puml.
@StateMachine
@Initial(IDLE)
@Final(END)
@Automatic(from = DECIDE, to = STATE_2ND, when = "weightAbove3Point5Kg", then = "keep")
@Automatic(from = DECIDE, to = IDLE)
public abstract class Names {

    public enum State {
        // In progress
        WIP,
        CLASS,
        // see https://example.com/x // twice
        STATE_2ND,
        DECIDE,
        IDLE,
        END
    }

    @Transition(from = IDLE, to = WIP)
    public abstract void returnEvent();

    @Transition(from = IDLE, to = CLASS)
    public abstract void notifyEvent();

    @Transition(from = CLASS, to = IDLE)
    public abstract void stateEvent();

    @Transition(from = CLASS, to = IDLE)
    public abstract void canStart();

    @Transition(from = CLASS, to = STATE_2ND)
    public abstract void startEvent();

    @Transition(from = WIP, to = DECIDE, when = {"isReady", "!broken"}, then = "weighU0041It")
    public abstract void check();

    // not imported, line 18: the parameters of poll(int tries)
    @Transition(from = WIP, to = WIP)
    public abstract void poll();

    @Transition(from = STATE_2ND, to = END)
    public abstract void done();

    @Timeout(millis = 1500)
    @Transition(from = STATE_2ND, to = IDLE)
    public abstract void after1500Milliseconds();

    // [is ready?]
    boolean isReady() {
        throw new UnsupportedOperationException("not written yet: isReady");
    }

    // [broken]
    boolean broken() {
        throw new UnsupportedOperationException("not written yet: broken");
    }

    // weigh \\u0041 "it" */
    void weighU0041It() {
        throw new UnsupportedOperationException("not written yet: weighU0041It");
    }

    // [weight > 3.5 kg]
    boolean weightAbove3Point5Kg() {
        throw new UnsupportedOperationException("not written yet: weightAbove3Point5Kg");
    }

    // keep
    void keep() {
        throw new UnsupportedOperationException("not written yet: keep");
    }
}

package com.acme;

import static com.acme.Pump.State.*;
import static com.acme.Pump.Superstate.*;

import com.acme.PumpRules.Initial;
import com.acme.PumpRules.Substates;
import com.acme.PumpRules.Transition;
import dev.switchgear.StateMachine;

// Imported from pump.puml.
@StateMachine
@Initial(OFF)
@Substates(of = RUNNING, states = {SLOW, FAST}, initial = SLOW)
public interface Pump {

    enum State {
        OFF,
        SLOW,
        FAST
    }

    enum Superstate {
        RUNNING
    }

    @Transition(from = OFF, into = RUNNING)
    void start();

    @Transition(from = SLOW, to = FAST)
    void faster();

    @Transition(from = OFF, resume = RUNNING)
    void restart();

    @Transition(within = RUNNING, to = OFF)
    void stop();
}

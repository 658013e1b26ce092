package com.acme.gate;

import com.acme.gate.BarrierRules.Initial;
import com.acme.gate.BarrierRules.Transition;
import com.acme.gate.Turnstile.State;
import dev.switchgear.StateMachine;

/** A spec of the tests alone, over the states of one of the program: it is built in the same package, and not shipped. */
@StateMachine(states = State.class)
@Initial(State.LOCKED)
interface Barrier {

    /** Opens and closes. */
    @Transition(from = State.LOCKED, to = State.UNLOCKED)
    @Transition(from = State.UNLOCKED, to = State.LOCKED)
    void toggle();
}

package com.acme.gate;

import static com.acme.gate.Turnstile.State.LOCKED;
import static com.acme.gate.Turnstile.State.UNLOCKED;

import com.acme.gate.TurnstileRules.Initial;
import com.acme.gate.TurnstileRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(LOCKED)
public interface Turnstile {

    enum State {
        LOCKED,
        UNLOCKED
    }

    @Transition(from = LOCKED, to = UNLOCKED)
    void coin();

    @Transition(from = UNLOCKED, to = LOCKED)
    void push();
}

package com.acme;

import static com.acme.Turnstile.State.*;

import com.acme.TurnstileRules.Initial;
import com.acme.TurnstileRules.Transition;
import dev.switchgear.StateMachine;

// Imported from turnstile.mmd.
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

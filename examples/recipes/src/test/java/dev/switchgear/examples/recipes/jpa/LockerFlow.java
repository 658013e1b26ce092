package dev.switchgear.examples.recipes.jpa;

import static dev.switchgear.examples.recipes.jpa.LockerFlow.State.FREE;
import static dev.switchgear.examples.recipes.jpa.LockerFlow.State.TAKEN;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.recipes.jpa.LockerFlowRules.Initial;
import dev.switchgear.examples.recipes.jpa.LockerFlowRules.Timeout;
import dev.switchgear.examples.recipes.jpa.LockerFlowRules.Transition;

/** What can happen to a locker. */
@StateMachine
@Initial(FREE)
interface LockerFlow {

    enum State {
        FREE,
        TAKEN
    }

    @Transition(from = FREE, to = TAKEN)
    void lock();

    @Timeout(hours = 12)
    @Transition(from = TAKEN, to = FREE)
    void open();
}

package dev.switchgear.examples.recipes.proxies;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.recipes.proxies.ShelfFlowRules.Initial;
import dev.switchgear.examples.recipes.proxies.ShelfFlowRules.Transition;
import jakarta.transaction.Transactional;

/** What the page says to leave alone: transactions on a spec. */
@Transactional
@StateMachine
@Initial(ShelfFlow.State.OPEN)
abstract class ShelfFlow {

    enum State {
        OPEN,
        LOCKED
    }

    @Transactional
    @Transition(from = State.OPEN, to = State.LOCKED)
    abstract void lock();

    @Transition(from = State.LOCKED, to = State.OPEN)
    abstract void open();
}

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.TurnstileMethodsRules.Initial;
import dev.switchgear.examples.benchmarks.machines.TurnstileMethodsRules.Transition;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.State;

/** The machine by event methods. */
@StateMachine(states = State.class)
@Initial(State.LOCKED)
public interface TurnstileMethods {

    /** An event. */
    @Transition(from = {State.LOCKED, State.UNLOCKED}, to = State.UNLOCKED)
    void coin();

    /** An event. */
    @Transition(from = State.UNLOCKED, to = State.LOCKED)
    void push();
}
// @formatter:on

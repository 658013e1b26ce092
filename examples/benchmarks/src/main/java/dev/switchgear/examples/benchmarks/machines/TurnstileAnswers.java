// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.TurnstileAnswersRules.Initial;
import dev.switchgear.examples.benchmarks.machines.TurnstileAnswersRules.Transition;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.State;

/** The machine by event methods that return whether the event was legal. */
@StateMachine(states = State.class)
@Initial(State.LOCKED)
public interface TurnstileAnswers {

    /** An event. */
    @Transition(from = {State.LOCKED, State.UNLOCKED}, to = State.UNLOCKED)
    boolean coin();

    /** An event. */
    @Transition(from = State.UNLOCKED, to = State.LOCKED)
    boolean push();
}
// @formatter:on

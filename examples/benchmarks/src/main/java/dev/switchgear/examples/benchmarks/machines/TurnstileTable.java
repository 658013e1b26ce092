// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.Event;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.State;
import dev.switchgear.examples.benchmarks.machines.TurnstileTableRules.Initial;
import dev.switchgear.examples.benchmarks.machines.TurnstileTableRules.Transition;

/** The machine as a table. */
@StateMachine
@Initial(State.LOCKED)
@Transition(from = State.LOCKED, on = Event.COIN, to = State.UNLOCKED)
@Transition(from = State.UNLOCKED, on = Event.COIN, to = State.UNLOCKED)
@Transition(from = State.UNLOCKED, on = Event.PUSH, to = State.LOCKED)
public interface TurnstileTable {

    /** The states. */
    enum State { LOCKED, UNLOCKED }

    /** The events. */
    enum Event { COIN, PUSH }
}
// @formatter:on

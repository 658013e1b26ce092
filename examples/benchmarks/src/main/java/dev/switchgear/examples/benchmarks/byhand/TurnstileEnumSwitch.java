// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.TurnstileTable.Event;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.State;

/** A switch over the state, in each arm one over the event. */
public final class TurnstileEnumSwitch {
    private State state;

    /** Starts. */
    public TurnstileEnumSwitch() {
        this(State.LOCKED);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public TurnstileEnumSwitch(State state) {
        this.state = state;
    }

    /** {@return the state} */
    public State state() {
        return state;
    }

    /**
     * Raises an event.
     *
     * @param event the event
     */
    public void fire(Event event) {
        state = next(state, event);
    }

    private static State next(State state, Event event) {
        return switch (state) {
            case LOCKED -> switch (event) {
                case COIN -> State.UNLOCKED;
                default -> throw refused(state, event);
            };
            case UNLOCKED -> switch (event) {
                case COIN -> State.UNLOCKED;
                case PUSH -> State.LOCKED;
            };
        };
    }

    private static IllegalStateException refused(State state, Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

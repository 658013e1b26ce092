// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.TurnstileTable.State;

/** A method an event, in each a switch over the state. */
public final class TurnstileByMethods {
    private State state;

    /** Starts. */
    public TurnstileByMethods() {
        this(State.LOCKED);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public TurnstileByMethods(State state) {
        this.state = state;
    }

    /** {@return the state} */
    public State state() {
        return state;
    }

    /** An event. */
    public void coin() {
        state = switch (state) {
            case LOCKED, UNLOCKED -> State.UNLOCKED;
            default -> throw refused("COIN");
        };
    }

    /** An event. */
    public void push() {
        state = switch (state) {
            case UNLOCKED -> State.LOCKED;
            default -> throw refused("PUSH");
        };
    }

    private IllegalStateException refused(String event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.SessionTable.State;

/** A method an event, in each a switch over the state. */
public final class SessionByMethods {
    private State state;

    /** Starts. */
    public SessionByMethods() {
        this(State.INITIALIZED);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public SessionByMethods(State state) {
        this.state = state;
    }

    /** {@return the state} */
    public State state() {
        return state;
    }

    /** An event. */
    public void created() {
        state = switch (state) {
            case INITIALIZED -> State.CREATED;
            default -> throw refused("CREATED");
        };
    }

    /** An event. */
    public void terminated() {
        state = switch (state) {
            case CREATED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF -> State.TERMINATED;
            default -> throw refused("TERMINATED");
        };
    }

    /** An event. */
    public void connected() {
        state = switch (state) {
            case CREATED, DISCONNECTED -> State.CONNECTED;
            default -> throw refused("CONNECTED");
        };
    }

    /** An event. */
    public void disconnected() {
        state = switch (state) {
            case CREATED, CONNECTED, LOGGED_OFF -> State.DISCONNECTED;
            case LOGGED_ON -> State.DISCONNECTED_LOGGED_ON;
            default -> throw refused("DISCONNECTED");
        };
    }

    /** An event. */
    public void logon() {
        state = switch (state) {
            case DISCONNECTED -> State.DISCONNECTED_LOGGED_ON;
            case CONNECTED -> State.LOGGED_ON;
            default -> throw refused("LOGON");
        };
    }

    /** An event. */
    public void logoff() {
        state = switch (state) {
            case DISCONNECTED_LOGGED_ON -> State.DISCONNECTED;
            case LOGGED_ON -> State.LOGGED_OFF;
            default -> throw refused("LOGOFF");
        };
    }

    private IllegalStateException refused(String event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.SessionTable.Event;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;

/** A switch over the state, in each arm one over the event. */
public final class SessionEnumSwitch {
    private State state;

    /** Starts. */
    public SessionEnumSwitch() {
        this(State.INITIALIZED);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public SessionEnumSwitch(State state) {
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
            case CREATED -> switch (event) {
                case TERMINATED -> State.TERMINATED;
                case CONNECTED -> State.CONNECTED;
                case DISCONNECTED -> State.DISCONNECTED;
                default -> throw refused(state, event);
            };
            case INITIALIZED -> switch (event) {
                case CREATED -> State.CREATED;
                default -> throw refused(state, event);
            };
            case CONNECTED -> switch (event) {
                case TERMINATED -> State.TERMINATED;
                case DISCONNECTED -> State.DISCONNECTED;
                case LOGON -> State.LOGGED_ON;
                default -> throw refused(state, event);
            };
            case DISCONNECTED -> switch (event) {
                case TERMINATED -> State.TERMINATED;
                case CONNECTED -> State.CONNECTED;
                case LOGON -> State.DISCONNECTED_LOGGED_ON;
                default -> throw refused(state, event);
            };
            case DISCONNECTED_LOGGED_ON -> switch (event) {
                case TERMINATED -> State.TERMINATED;
                case LOGOFF -> State.DISCONNECTED;
                default -> throw refused(state, event);
            };
            case LOGGED_ON -> switch (event) {
                case TERMINATED -> State.TERMINATED;
                case DISCONNECTED -> State.DISCONNECTED_LOGGED_ON;
                case LOGOFF -> State.LOGGED_OFF;
                default -> throw refused(state, event);
            };
            case LOGGED_OFF -> switch (event) {
                case TERMINATED -> State.TERMINATED;
                case DISCONNECTED -> State.DISCONNECTED;
                default -> throw refused(state, event);
            };
            default -> throw refused(state, event);
        };
    }

    private static IllegalStateException refused(State state, Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

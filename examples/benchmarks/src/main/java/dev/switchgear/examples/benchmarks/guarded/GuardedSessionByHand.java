package dev.switchgear.examples.benchmarks.guarded;

import dev.switchgear.examples.benchmarks.machines.SessionTable.Event;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;

/** What one writes instead of {@link GuardedSession}. It does not notice an event that is raised by an action. */
public final class GuardedSessionByHand {

    private State state;
    private int logons;

    /** Starts. */
    public GuardedSessionByHand() {
        this(State.INITIALIZED);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public GuardedSessionByHand(State state) {
        this.state = state;
    }

    /** {@return the state} */
    public State state() {
        return state;
    }

    /** {@return how many have logged on} */
    public int logons() {
        return logons;
    }

    /**
     * Raises an event.
     *
     * @param event the event
     */
    public void fire(Event event) {
        state = switch (state) {
            case INITIALIZED ->
                switch (event) {
                    case CREATED -> State.CREATED;
                    default -> throw refused(event);
                };
            case CREATED ->
                switch (event) {
                    case TERMINATED -> State.TERMINATED;
                    case CONNECTED -> State.CONNECTED;
                    case DISCONNECTED -> State.DISCONNECTED;
                    default -> throw refused(event);
                };
            case CONNECTED ->
                switch (event) {
                    case TERMINATED -> State.TERMINATED;
                    case DISCONNECTED -> State.DISCONNECTED;
                    case LOGON -> loggedOn(event, State.LOGGED_ON);
                    default -> throw refused(event);
                };
            case DISCONNECTED ->
                switch (event) {
                    case TERMINATED -> State.TERMINATED;
                    case CONNECTED -> State.CONNECTED;
                    case LOGON -> loggedOn(event, State.DISCONNECTED_LOGGED_ON);
                    default -> throw refused(event);
                };
            case DISCONNECTED_LOGGED_ON ->
                switch (event) {
                    case TERMINATED -> State.TERMINATED;
                    case LOGOFF -> State.DISCONNECTED;
                    default -> throw refused(event);
                };
            case LOGGED_ON ->
                switch (event) {
                    case TERMINATED -> State.TERMINATED;
                    case DISCONNECTED -> State.DISCONNECTED_LOGGED_ON;
                    case LOGOFF -> State.LOGGED_OFF;
                    default -> throw refused(event);
                };
            case LOGGED_OFF ->
                switch (event) {
                    case TERMINATED -> State.TERMINATED;
                    case DISCONNECTED -> State.DISCONNECTED;
                    default -> throw refused(event);
                };
            case TERMINATED -> throw refused(event);
        };
    }

    private State loggedOn(Event event, State next) {
        if (logons == Integer.MAX_VALUE) {
            throw refused(event);
        }
        logons = logons + 1 & 0xffff;
        return next;
    }

    private IllegalStateException refused(Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}

package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.examples.benchmarks.nested.Player.Event;
import dev.switchgear.examples.benchmarks.nested.Player.State;

/** The player by hand, flattened: a switch over the state, in each arm one over the event, without actions. */
public final class SilentFlatPlayer {

    private State state = State.OFF;

    /** Starts. */
    public SilentFlatPlayer() {}

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
        state = switch (state) {
            case OFF ->
                switch (event) {
                    case POWER -> State.CLOSED;
                    default -> throw refused(event);
                };
            case CLOSED ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.OPEN;
                    case PLAY -> State.NORMAL;
                    case RECORD -> State.RECORDING;
                    case TICK -> State.CLOSED;
                    default -> throw refused(event);
                };
            case OPEN ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.CLOSED;
                    case PLAY -> State.NORMAL;
                    case RECORD -> State.RECORDING;
                    case TICK -> State.OPEN;
                    default -> throw refused(event);
                };
            case NORMAL ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.OPEN;
                    case PAUSE -> State.PAUSED;
                    case SPEED -> State.FAST;
                    case STOP -> State.CLOSED;
                    case TICK -> State.NORMAL;
                    default -> throw refused(event);
                };
            case FAST ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.OPEN;
                    case PAUSE -> State.PAUSED;
                    case SPEED -> State.SLOW;
                    case STOP -> State.CLOSED;
                    case TICK -> State.FAST;
                    default -> throw refused(event);
                };
            case SLOW ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.OPEN;
                    case PAUSE -> State.PAUSED;
                    case SPEED -> State.NORMAL;
                    case STOP -> State.CLOSED;
                    case TICK -> State.SLOW;
                    default -> throw refused(event);
                };
            case PAUSED ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.OPEN;
                    case PLAY -> State.NORMAL;
                    case PAUSE -> State.NORMAL;
                    case STOP -> State.CLOSED;
                    case TICK -> State.PAUSED;
                    default -> throw refused(event);
                };
            case RECORDING ->
                switch (event) {
                    case POWER -> State.OFF;
                    case EJECT -> State.OPEN;
                    case STOP -> State.CLOSED;
                    case TICK -> State.RECORDING;
                    default -> throw refused(event);
                };
        };
    }

    private IllegalStateException refused(Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}

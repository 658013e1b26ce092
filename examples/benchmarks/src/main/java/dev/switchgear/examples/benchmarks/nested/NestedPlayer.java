package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.examples.benchmarks.nested.Player.Event;
import dev.switchgear.examples.benchmarks.nested.Player.State;

/** The player by hand, with a method for each superstate: what a state does not handle, it hands on to the one around it. */
public final class NestedPlayer extends Deck {

    private State state = State.OFF;

    /** Starts. */
    public NestedPlayer() {}

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
        switch (state) {
            case OFF -> off(event);
            case CLOSED -> closed(event);
            case OPEN -> open(event);
            case NORMAL -> normal(event);
            case FAST -> fast(event);
            case SLOW -> slow(event);
            case PAUSED -> paused(event);
            case RECORDING -> busy(event);
        }
    }

    private void off(Event event) {
        switch (event) {
            case POWER -> {
                state = State.CLOSED;
                light();
            }
            default -> throw refused(event);
        }
    }

    private void closed(Event event) {
        switch (event) {
            case EJECT -> state = State.OPEN;
            default -> idle(event);
        }
    }

    private void open(Event event) {
        switch (event) {
            case EJECT -> state = State.CLOSED;
            default -> idle(event);
        }
    }

    private void idle(Event event) {
        switch (event) {
            case PLAY -> {
                state = State.NORMAL;
                spin();
            }
            case RECORD -> state = State.RECORDING;
            default -> on(event);
        }
    }

    private void normal(Event event) {
        switch (event) {
            case SPEED -> state = State.FAST;
            default -> playing(event);
        }
    }

    private void fast(Event event) {
        switch (event) {
            case SPEED -> state = State.SLOW;
            default -> playing(event);
        }
    }

    private void slow(Event event) {
        switch (event) {
            case SPEED -> state = State.NORMAL;
            default -> playing(event);
        }
    }

    private void playing(Event event) {
        switch (event) {
            case PAUSE -> {
                brake();
                state = State.PAUSED;
            }
            default -> busy(event);
        }
    }

    private void paused(Event event) {
        switch (event) {
            case PLAY, PAUSE -> {
                state = State.NORMAL;
                spin();
            }
            default -> busy(event);
        }
    }

    private void busy(Event event) {
        switch (event) {
            case EJECT -> {
                leaveBusy();
                state = State.OPEN;
            }
            case STOP -> {
                leaveBusy();
                state = State.CLOSED;
            }
            default -> on(event);
        }
    }

    private void on(Event event) {
        switch (event) {
            case POWER -> {
                switch (state) {
                    case NORMAL, FAST, SLOW, PAUSED, RECORDING -> leaveBusy();
                    default -> {}
                }
                dark();
                state = State.OFF;
            }
            case TICK -> tick();
            default -> throw refused(event);
        }
    }

    private void leaveBusy() {
        switch (state) {
            case NORMAL, FAST, SLOW -> brake();
            default -> {}
        }
        rewind();
    }

    private IllegalStateException refused(Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}

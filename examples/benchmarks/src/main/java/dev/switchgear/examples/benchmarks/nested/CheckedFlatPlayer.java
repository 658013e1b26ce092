package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.examples.benchmarks.nested.Player.Event;
import dev.switchgear.examples.benchmarks.nested.Player.State;

/** {@link FlatPlayer}, which also refuses events that its own actions raise, as ours does. */
public final class CheckedFlatPlayer extends Deck {

    private State state = State.OFF;
    private boolean running;

    /** Starts. */
    public CheckedFlatPlayer() {}

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
        if (running) {
            throw new IllegalStateException(event + " is raised from inside");
        }
        running = true;
        try {
            handle(event);
        } finally {
            running = false;
        }
    }

    private void handle(Event event) {
        switch (state) {
            case OFF -> {
                switch (event) {
                    case POWER -> {
                        state = State.CLOSED;
                        light();
                    }
                    default -> throw refused(event);
                }
            }
            case CLOSED -> {
                switch (event) {
                    case POWER -> {
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> state = State.OPEN;
                    case PLAY -> {
                        state = State.NORMAL;
                        spin();
                    }
                    case RECORD -> state = State.RECORDING;
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
            case OPEN -> {
                switch (event) {
                    case POWER -> {
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> state = State.CLOSED;
                    case PLAY -> {
                        state = State.NORMAL;
                        spin();
                    }
                    case RECORD -> state = State.RECORDING;
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
            case NORMAL -> {
                switch (event) {
                    case POWER -> {
                        brake();
                        rewind();
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> {
                        brake();
                        rewind();
                        state = State.OPEN;
                    }
                    case PAUSE -> {
                        brake();
                        state = State.PAUSED;
                    }
                    case SPEED -> state = State.FAST;
                    case STOP -> {
                        brake();
                        rewind();
                        state = State.CLOSED;
                    }
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
            case FAST -> {
                switch (event) {
                    case POWER -> {
                        brake();
                        rewind();
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> {
                        brake();
                        rewind();
                        state = State.OPEN;
                    }
                    case PAUSE -> {
                        brake();
                        state = State.PAUSED;
                    }
                    case SPEED -> state = State.SLOW;
                    case STOP -> {
                        brake();
                        rewind();
                        state = State.CLOSED;
                    }
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
            case SLOW -> {
                switch (event) {
                    case POWER -> {
                        brake();
                        rewind();
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> {
                        brake();
                        rewind();
                        state = State.OPEN;
                    }
                    case PAUSE -> {
                        brake();
                        state = State.PAUSED;
                    }
                    case SPEED -> state = State.NORMAL;
                    case STOP -> {
                        brake();
                        rewind();
                        state = State.CLOSED;
                    }
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
            case PAUSED -> {
                switch (event) {
                    case POWER -> {
                        rewind();
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> {
                        rewind();
                        state = State.OPEN;
                    }
                    case PLAY -> {
                        state = State.NORMAL;
                        spin();
                    }
                    case PAUSE -> {
                        state = State.NORMAL;
                        spin();
                    }
                    case STOP -> {
                        rewind();
                        state = State.CLOSED;
                    }
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
            case RECORDING -> {
                switch (event) {
                    case POWER -> {
                        rewind();
                        dark();
                        state = State.OFF;
                    }
                    case EJECT -> {
                        rewind();
                        state = State.OPEN;
                    }
                    case STOP -> {
                        rewind();
                        state = State.CLOSED;
                    }
                    case TICK -> tick();
                    default -> throw refused(event);
                }
            }
        }
    }

    private IllegalStateException refused(Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}

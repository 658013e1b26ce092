// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

/** The same two switches, over numbers. */
public final class SessionIntSwitch {
    private int state;

    /** Starts. */
    public SessionIntSwitch() {
        this(1);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public SessionIntSwitch(int state) {
        this.state = state;
    }

    /** {@return the state} */
    public int state() {
        return state;
    }

    /**
     * Raises an event.
     *
     * @param event the event
     */
    public void fire(int event) {
        state = next(state, event);
    }

    private static int next(int state, int event) {
        return switch (state) {
            case 0 -> switch (event) {
                case 1 -> 7;
                case 2 -> 2;
                case 3 -> 3;
                default -> throw refused(state, event);
            };
            case 1 -> switch (event) {
                case 0 -> 0;
                default -> throw refused(state, event);
            };
            case 2 -> switch (event) {
                case 1 -> 7;
                case 3 -> 3;
                case 4 -> 5;
                default -> throw refused(state, event);
            };
            case 3 -> switch (event) {
                case 1 -> 7;
                case 2 -> 2;
                case 4 -> 4;
                default -> throw refused(state, event);
            };
            case 4 -> switch (event) {
                case 1 -> 7;
                case 5 -> 3;
                default -> throw refused(state, event);
            };
            case 5 -> switch (event) {
                case 1 -> 7;
                case 3 -> 4;
                case 5 -> 6;
                default -> throw refused(state, event);
            };
            case 6 -> switch (event) {
                case 1 -> 7;
                case 3 -> 3;
                default -> throw refused(state, event);
            };
            default -> throw refused(state, event);
        };
    }

    private static IllegalStateException refused(int state, int event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

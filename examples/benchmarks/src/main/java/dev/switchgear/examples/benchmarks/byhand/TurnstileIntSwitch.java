// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

/** The same two switches, over numbers. */
public final class TurnstileIntSwitch {
    private int state;

    /** Starts. */
    public TurnstileIntSwitch() {
        this(0);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public TurnstileIntSwitch(int state) {
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
                case 0 -> 1;
                default -> throw refused(state, event);
            };
            case 1 -> switch (event) {
                case 0 -> 1;
                case 1 -> 0;
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

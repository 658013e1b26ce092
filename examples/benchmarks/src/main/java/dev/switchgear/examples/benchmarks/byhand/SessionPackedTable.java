// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

/** All cells in one array: a row a state. */
public final class SessionPackedTable {
    private static final int EVENTS = 6;
    private static final byte[] NEXT = {
        -1, 7, 2, 3, -1, -1,
        0, -1, -1, -1, -1, -1,
        -1, 7, -1, 3, 5, -1,
        -1, 7, 2, -1, 4, -1,
        -1, 7, -1, -1, -1, 3,
        -1, 7, -1, 4, -1, 6,
        -1, 7, -1, 3, -1, -1,
        -1, -1, -1, -1, -1, -1,
    };

    private int state;

    /** Starts. */
    public SessionPackedTable() {
        this(1);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public SessionPackedTable(int state) {
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
        int next = NEXT[state * EVENTS + event];
        if (next < 0) {
            throw new IllegalStateException(event + " is illegal in " + state);
        }
        state = next;
    }

    /**
     * Raises an event unless it is illegal.
     *
     * @param event the event
     * @return whether it was legal
     */
    public boolean tryFire(int event) {
        int next = NEXT[state * EVENTS + event];
        if (next < 0) {
            return false;
        }
        state = next;
        return true;
    }
}
// @formatter:on

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

/** All cells in one array: a row a state. */
public final class MediumPackedTable {
    private static final int EVENTS = 16;
    private static final byte[] NEXT = {
        12, 14, 4, 11, 12, -1, -1, -1, -1, 23, -1, -1, 19, -1, 9, -1,
        -1, 3, 13, -1, -1, -1, 2, 6, -1, -1, 4, 11, -1, 4, -1, 22,
        -1, -1, -1, -1, 5, 4, 18, -1, -1, 7, -1, 21, 20, 16, -1, 9,
        -1, -1, 12, 9, 3, 17, -1, -1, 15, -1, 0, 9, 3, -1, -1, -1,
        -1, -1, -1, 16, 10, 21, 1, 0, -1, 11, 13, -1, 8, -1, -1, -1,
        -1, 0, -1, 4, 5, -1, 13, -1, -1, 18, 13, -1, 16, 10, -1, -1,
        -1, 10, 14, -1, -1, 23, -1, -1, 16, 1, 14, 23, 16, -1, -1, -1,
        -1, 8, -1, -1, 16, 10, 7, 22, 20, -1, -1, -1, -1, 21, -1, 18,
        -1, 11, 18, -1, 18, -1, 14, -1, 20, 23, 9, -1, -1, -1, 9, -1,
        -1, 4, 5, -1, 9, 12, 3, 6, -1, -1, -1, -1, 20, -1, 12, -1,
        -1, 20, 6, -1, -1, -1, 21, 11, 12, 23, -1, -1, -1, -1, 2, 3,
        -1, 12, 4, -1, 0, -1, 12, 1, 20, -1, 7, -1, -1, -1, 10, -1,
        17, -1, 9, 16, 20, -1, -1, -1, -1, -1, 2, -1, -1, 16, 8, 23,
        15, -1, -1, -1, 10, 2, 11, -1, 17, 9, -1, -1, -1, 6, -1, 10,
        3, 1, 0, -1, 2, 19, 9, -1, -1, -1, -1, -1, 17, -1, -1, 18,
        -1, 6, 10, -1, 2, -1, 22, 0, -1, 14, -1, -1, -1, -1, 1, 2,
        2, 0, 2, 11, -1, -1, 18, 12, -1, -1, -1, -1, 3, -1, -1, 5,
        6, -1, -1, -1, 21, 20, 19, -1, -1, -1, 23, -1, -1, 12, 21, 3,
        8, -1, -1, -1, -1, 6, 23, 1, 13, -1, -1, -1, 22, 19, 22, -1,
        23, 2, -1, -1, -1, 23, 16, -1, -1, 3, 14, -1, -1, -1, 21, 18,
        -1, -1, 7, -1, 13, 13, -1, 2, 8, -1, 0, 6, 7, -1, -1, -1,
        -1, 20, -1, 14, -1, 22, 15, -1, -1, 3, -1, 5, 16, -1, -1, 14,
        0, 11, 22, -1, 4, -1, 3, -1, -1, -1, -1, 5, -1, -1, 11, 23,
        -1, -1, 22, 20, -1, -1, -1, 3, 15, 19, 0, -1, 3, -1, 11, -1,
    };

    private int state;

    /** Starts. */
    public MediumPackedTable() {
        this(0);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public MediumPackedTable(int state) {
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

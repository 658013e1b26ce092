// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

/** The same two switches, over numbers. */
public final class MediumIntSwitch {
    private int state;

    /** Starts. */
    public MediumIntSwitch() {
        this(0);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public MediumIntSwitch(int state) {
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
                case 0 -> 12;
                case 1 -> 14;
                case 2 -> 4;
                case 3 -> 11;
                case 4 -> 12;
                case 9 -> 23;
                case 12 -> 19;
                case 14 -> 9;
                default -> throw refused(state, event);
            };
            case 1 -> switch (event) {
                case 1 -> 3;
                case 2 -> 13;
                case 6 -> 2;
                case 7 -> 6;
                case 10 -> 4;
                case 11 -> 11;
                case 13 -> 4;
                case 15 -> 22;
                default -> throw refused(state, event);
            };
            case 2 -> switch (event) {
                case 4 -> 5;
                case 5 -> 4;
                case 6 -> 18;
                case 9 -> 7;
                case 11 -> 21;
                case 12 -> 20;
                case 13 -> 16;
                case 15 -> 9;
                default -> throw refused(state, event);
            };
            case 3 -> switch (event) {
                case 2 -> 12;
                case 3 -> 9;
                case 4 -> 3;
                case 5 -> 17;
                case 8 -> 15;
                case 10 -> 0;
                case 11 -> 9;
                case 12 -> 3;
                default -> throw refused(state, event);
            };
            case 4 -> switch (event) {
                case 3 -> 16;
                case 4 -> 10;
                case 5 -> 21;
                case 6 -> 1;
                case 7 -> 0;
                case 9 -> 11;
                case 10 -> 13;
                case 12 -> 8;
                default -> throw refused(state, event);
            };
            case 5 -> switch (event) {
                case 1 -> 0;
                case 3 -> 4;
                case 4 -> 5;
                case 6 -> 13;
                case 9 -> 18;
                case 10 -> 13;
                case 12 -> 16;
                case 13 -> 10;
                default -> throw refused(state, event);
            };
            case 6 -> switch (event) {
                case 1 -> 10;
                case 2 -> 14;
                case 5 -> 23;
                case 8 -> 16;
                case 9 -> 1;
                case 10 -> 14;
                case 11 -> 23;
                case 12 -> 16;
                default -> throw refused(state, event);
            };
            case 7 -> switch (event) {
                case 1 -> 8;
                case 4 -> 16;
                case 5 -> 10;
                case 6 -> 7;
                case 7 -> 22;
                case 8 -> 20;
                case 13 -> 21;
                case 15 -> 18;
                default -> throw refused(state, event);
            };
            case 8 -> switch (event) {
                case 1 -> 11;
                case 2 -> 18;
                case 4 -> 18;
                case 6 -> 14;
                case 8 -> 20;
                case 9 -> 23;
                case 10 -> 9;
                case 14 -> 9;
                default -> throw refused(state, event);
            };
            case 9 -> switch (event) {
                case 1 -> 4;
                case 2 -> 5;
                case 4 -> 9;
                case 5 -> 12;
                case 6 -> 3;
                case 7 -> 6;
                case 12 -> 20;
                case 14 -> 12;
                default -> throw refused(state, event);
            };
            case 10 -> switch (event) {
                case 1 -> 20;
                case 2 -> 6;
                case 6 -> 21;
                case 7 -> 11;
                case 8 -> 12;
                case 9 -> 23;
                case 14 -> 2;
                case 15 -> 3;
                default -> throw refused(state, event);
            };
            case 11 -> switch (event) {
                case 1 -> 12;
                case 2 -> 4;
                case 4 -> 0;
                case 6 -> 12;
                case 7 -> 1;
                case 8 -> 20;
                case 10 -> 7;
                case 14 -> 10;
                default -> throw refused(state, event);
            };
            case 12 -> switch (event) {
                case 0 -> 17;
                case 2 -> 9;
                case 3 -> 16;
                case 4 -> 20;
                case 10 -> 2;
                case 13 -> 16;
                case 14 -> 8;
                case 15 -> 23;
                default -> throw refused(state, event);
            };
            case 13 -> switch (event) {
                case 0 -> 15;
                case 4 -> 10;
                case 5 -> 2;
                case 6 -> 11;
                case 8 -> 17;
                case 9 -> 9;
                case 13 -> 6;
                case 15 -> 10;
                default -> throw refused(state, event);
            };
            case 14 -> switch (event) {
                case 0 -> 3;
                case 1 -> 1;
                case 2 -> 0;
                case 4 -> 2;
                case 5 -> 19;
                case 6 -> 9;
                case 12 -> 17;
                case 15 -> 18;
                default -> throw refused(state, event);
            };
            case 15 -> switch (event) {
                case 1 -> 6;
                case 2 -> 10;
                case 4 -> 2;
                case 6 -> 22;
                case 7 -> 0;
                case 9 -> 14;
                case 14 -> 1;
                case 15 -> 2;
                default -> throw refused(state, event);
            };
            case 16 -> switch (event) {
                case 0 -> 2;
                case 1 -> 0;
                case 2 -> 2;
                case 3 -> 11;
                case 6 -> 18;
                case 7 -> 12;
                case 12 -> 3;
                case 15 -> 5;
                default -> throw refused(state, event);
            };
            case 17 -> switch (event) {
                case 0 -> 6;
                case 4 -> 21;
                case 5 -> 20;
                case 6 -> 19;
                case 10 -> 23;
                case 13 -> 12;
                case 14 -> 21;
                case 15 -> 3;
                default -> throw refused(state, event);
            };
            case 18 -> switch (event) {
                case 0 -> 8;
                case 5 -> 6;
                case 6 -> 23;
                case 7 -> 1;
                case 8 -> 13;
                case 12 -> 22;
                case 13 -> 19;
                case 14 -> 22;
                default -> throw refused(state, event);
            };
            case 19 -> switch (event) {
                case 0 -> 23;
                case 1 -> 2;
                case 5 -> 23;
                case 6 -> 16;
                case 9 -> 3;
                case 10 -> 14;
                case 14 -> 21;
                case 15 -> 18;
                default -> throw refused(state, event);
            };
            case 20 -> switch (event) {
                case 2 -> 7;
                case 4 -> 13;
                case 5 -> 13;
                case 7 -> 2;
                case 8 -> 8;
                case 10 -> 0;
                case 11 -> 6;
                case 12 -> 7;
                default -> throw refused(state, event);
            };
            case 21 -> switch (event) {
                case 1 -> 20;
                case 3 -> 14;
                case 5 -> 22;
                case 6 -> 15;
                case 9 -> 3;
                case 11 -> 5;
                case 12 -> 16;
                case 15 -> 14;
                default -> throw refused(state, event);
            };
            case 22 -> switch (event) {
                case 0 -> 0;
                case 1 -> 11;
                case 2 -> 22;
                case 4 -> 4;
                case 6 -> 3;
                case 11 -> 5;
                case 14 -> 11;
                case 15 -> 23;
                default -> throw refused(state, event);
            };
            case 23 -> switch (event) {
                case 2 -> 22;
                case 3 -> 20;
                case 7 -> 3;
                case 8 -> 15;
                case 9 -> 19;
                case 10 -> 0;
                case 12 -> 3;
                case 14 -> 11;
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

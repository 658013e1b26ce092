// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

/** The same two switches, over numbers. */
public final class LargeIntSwitch {
    private int state;

    /** Starts. */
    public LargeIntSwitch() {
        this(0);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public LargeIntSwitch(int state) {
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
                case 1 -> 30;
                case 2 -> 28;
                case 3 -> 3;
                case 10 -> 6;
                case 13 -> 18;
                case 16 -> 21;
                case 17 -> 23;
                case 18 -> 3;
                default -> throw refused(state, event);
            };
            case 1 -> switch (event) {
                case 0 -> 8;
                case 5 -> 14;
                case 6 -> 0;
                case 10 -> 44;
                case 12 -> 45;
                case 13 -> 21;
                case 18 -> 27;
                case 19 -> 35;
                default -> throw refused(state, event);
            };
            case 2 -> switch (event) {
                case 0 -> 13;
                case 2 -> 47;
                case 3 -> 41;
                case 5 -> 46;
                case 7 -> 18;
                case 9 -> 48;
                case 13 -> 29;
                case 15 -> 28;
                default -> throw refused(state, event);
            };
            case 3 -> switch (event) {
                case 0 -> 23;
                case 6 -> 43;
                case 8 -> 3;
                case 9 -> 25;
                case 13 -> 9;
                case 16 -> 39;
                case 17 -> 5;
                case 19 -> 14;
                default -> throw refused(state, event);
            };
            case 4 -> switch (event) {
                case 0 -> 43;
                case 3 -> 37;
                case 4 -> 7;
                case 5 -> 7;
                case 9 -> 18;
                case 17 -> 3;
                case 18 -> 34;
                case 19 -> 40;
                default -> throw refused(state, event);
            };
            case 5 -> switch (event) {
                case 3 -> 13;
                case 4 -> 17;
                case 7 -> 10;
                case 9 -> 22;
                case 13 -> 35;
                case 14 -> 17;
                case 15 -> 17;
                case 16 -> 15;
                default -> throw refused(state, event);
            };
            case 6 -> switch (event) {
                case 2 -> 14;
                case 3 -> 35;
                case 10 -> 3;
                case 11 -> 37;
                case 12 -> 41;
                case 14 -> 12;
                case 17 -> 39;
                case 18 -> 18;
                default -> throw refused(state, event);
            };
            case 7 -> switch (event) {
                case 3 -> 15;
                case 4 -> 28;
                case 5 -> 5;
                case 10 -> 28;
                case 12 -> 13;
                case 15 -> 11;
                case 18 -> 33;
                case 19 -> 30;
                default -> throw refused(state, event);
            };
            case 8 -> switch (event) {
                case 1 -> 40;
                case 2 -> 24;
                case 3 -> 15;
                case 5 -> 27;
                case 7 -> 26;
                case 8 -> 11;
                case 11 -> 18;
                case 16 -> 28;
                default -> throw refused(state, event);
            };
            case 9 -> switch (event) {
                case 0 -> 4;
                case 2 -> 33;
                case 4 -> 35;
                case 9 -> 30;
                case 10 -> 16;
                case 11 -> 44;
                case 16 -> 33;
                case 18 -> 37;
                default -> throw refused(state, event);
            };
            case 10 -> switch (event) {
                case 9 -> 20;
                case 11 -> 28;
                case 12 -> 4;
                case 13 -> 6;
                case 14 -> 30;
                case 16 -> 9;
                case 17 -> 43;
                case 18 -> 45;
                default -> throw refused(state, event);
            };
            case 11 -> switch (event) {
                case 1 -> 11;
                case 2 -> 25;
                case 5 -> 8;
                case 9 -> 26;
                case 12 -> 35;
                case 16 -> 46;
                case 17 -> 23;
                case 18 -> 19;
                default -> throw refused(state, event);
            };
            case 12 -> switch (event) {
                case 2 -> 37;
                case 3 -> 48;
                case 5 -> 7;
                case 8 -> 14;
                case 10 -> 40;
                case 12 -> 49;
                case 15 -> 16;
                case 17 -> 17;
                default -> throw refused(state, event);
            };
            case 13 -> switch (event) {
                case 3 -> 7;
                case 8 -> 35;
                case 10 -> 48;
                case 11 -> 6;
                case 12 -> 29;
                case 14 -> 0;
                case 15 -> 18;
                case 16 -> 43;
                default -> throw refused(state, event);
            };
            case 14 -> switch (event) {
                case 0 -> 23;
                case 2 -> 46;
                case 6 -> 39;
                case 7 -> 33;
                case 8 -> 30;
                case 9 -> 38;
                case 13 -> 14;
                case 17 -> 2;
                default -> throw refused(state, event);
            };
            case 15 -> switch (event) {
                case 1 -> 48;
                case 4 -> 33;
                case 5 -> 25;
                case 8 -> 26;
                case 10 -> 46;
                case 16 -> 6;
                case 17 -> 20;
                case 19 -> 29;
                default -> throw refused(state, event);
            };
            case 16 -> switch (event) {
                case 1 -> 7;
                case 2 -> 31;
                case 3 -> 13;
                case 7 -> 10;
                case 9 -> 18;
                case 14 -> 49;
                case 18 -> 24;
                case 19 -> 48;
                default -> throw refused(state, event);
            };
            case 17 -> switch (event) {
                case 3 -> 29;
                case 5 -> 28;
                case 7 -> 14;
                case 10 -> 7;
                case 11 -> 41;
                case 13 -> 1;
                case 14 -> 44;
                case 16 -> 12;
                default -> throw refused(state, event);
            };
            case 18 -> switch (event) {
                case 0 -> 16;
                case 2 -> 1;
                case 3 -> 49;
                case 6 -> 44;
                case 7 -> 11;
                case 8 -> 32;
                case 10 -> 42;
                case 11 -> 16;
                default -> throw refused(state, event);
            };
            case 19 -> switch (event) {
                case 5 -> 31;
                case 7 -> 20;
                case 8 -> 29;
                case 10 -> 47;
                case 12 -> 5;
                case 15 -> 32;
                case 16 -> 40;
                case 19 -> 44;
                default -> throw refused(state, event);
            };
            case 20 -> switch (event) {
                case 0 -> 47;
                case 1 -> 43;
                case 3 -> 42;
                case 4 -> 29;
                case 7 -> 38;
                case 8 -> 9;
                case 9 -> 39;
                case 15 -> 33;
                default -> throw refused(state, event);
            };
            case 21 -> switch (event) {
                case 5 -> 28;
                case 9 -> 35;
                case 12 -> 1;
                case 14 -> 27;
                case 15 -> 40;
                case 16 -> 15;
                case 18 -> 33;
                case 19 -> 49;
                default -> throw refused(state, event);
            };
            case 22 -> switch (event) {
                case 0 -> 40;
                case 5 -> 8;
                case 6 -> 40;
                case 8 -> 23;
                case 10 -> 13;
                case 15 -> 34;
                case 16 -> 7;
                case 17 -> 2;
                default -> throw refused(state, event);
            };
            case 23 -> switch (event) {
                case 2 -> 17;
                case 5 -> 18;
                case 7 -> 0;
                case 8 -> 5;
                case 9 -> 44;
                case 12 -> 21;
                case 14 -> 47;
                case 16 -> 29;
                default -> throw refused(state, event);
            };
            case 24 -> switch (event) {
                case 0 -> 3;
                case 1 -> 36;
                case 6 -> 38;
                case 9 -> 40;
                case 10 -> 8;
                case 11 -> 16;
                case 13 -> 4;
                case 19 -> 26;
                default -> throw refused(state, event);
            };
            case 25 -> switch (event) {
                case 3 -> 18;
                case 7 -> 48;
                case 11 -> 44;
                case 12 -> 30;
                case 13 -> 28;
                case 15 -> 34;
                case 18 -> 47;
                case 19 -> 0;
                default -> throw refused(state, event);
            };
            case 26 -> switch (event) {
                case 4 -> 39;
                case 5 -> 11;
                case 8 -> 40;
                case 9 -> 24;
                case 11 -> 8;
                case 12 -> 2;
                case 14 -> 4;
                case 18 -> 24;
                default -> throw refused(state, event);
            };
            case 27 -> switch (event) {
                case 0 -> 42;
                case 1 -> 9;
                case 3 -> 48;
                case 4 -> 30;
                case 5 -> 18;
                case 14 -> 11;
                case 18 -> 35;
                case 19 -> 6;
                default -> throw refused(state, event);
            };
            case 28 -> switch (event) {
                case 0 -> 20;
                case 4 -> 34;
                case 8 -> 16;
                case 10 -> 4;
                case 12 -> 32;
                case 14 -> 5;
                case 17 -> 4;
                case 18 -> 15;
                default -> throw refused(state, event);
            };
            case 29 -> switch (event) {
                case 3 -> 15;
                case 5 -> 36;
                case 6 -> 21;
                case 7 -> 28;
                case 8 -> 49;
                case 9 -> 44;
                case 13 -> 10;
                case 17 -> 45;
                default -> throw refused(state, event);
            };
            case 30 -> switch (event) {
                case 0 -> 23;
                case 1 -> 41;
                case 6 -> 6;
                case 8 -> 17;
                case 9 -> 3;
                case 13 -> 18;
                case 14 -> 19;
                case 16 -> 26;
                default -> throw refused(state, event);
            };
            case 31 -> switch (event) {
                case 3 -> 11;
                case 4 -> 3;
                case 6 -> 5;
                case 7 -> 1;
                case 10 -> 29;
                case 12 -> 27;
                case 14 -> 6;
                case 16 -> 17;
                default -> throw refused(state, event);
            };
            case 32 -> switch (event) {
                case 3 -> 8;
                case 8 -> 22;
                case 10 -> 34;
                case 11 -> 20;
                case 15 -> 19;
                case 16 -> 4;
                case 17 -> 23;
                case 18 -> 33;
                default -> throw refused(state, event);
            };
            case 33 -> switch (event) {
                case 0 -> 43;
                case 2 -> 44;
                case 6 -> 32;
                case 9 -> 18;
                case 10 -> 8;
                case 11 -> 16;
                case 16 -> 46;
                case 18 -> 40;
                default -> throw refused(state, event);
            };
            case 34 -> switch (event) {
                case 0 -> 45;
                case 2 -> 2;
                case 8 -> 8;
                case 11 -> 13;
                case 15 -> 43;
                case 16 -> 24;
                case 18 -> 16;
                case 19 -> 47;
                default -> throw refused(state, event);
            };
            case 35 -> switch (event) {
                case 1 -> 34;
                case 2 -> 32;
                case 6 -> 48;
                case 7 -> 34;
                case 10 -> 39;
                case 11 -> 33;
                case 14 -> 9;
                case 17 -> 11;
                default -> throw refused(state, event);
            };
            case 36 -> switch (event) {
                case 4 -> 46;
                case 5 -> 12;
                case 7 -> 7;
                case 8 -> 46;
                case 13 -> 18;
                case 15 -> 39;
                case 17 -> 2;
                case 19 -> 11;
                default -> throw refused(state, event);
            };
            case 37 -> switch (event) {
                case 1 -> 22;
                case 6 -> 22;
                case 7 -> 35;
                case 10 -> 37;
                case 12 -> 43;
                case 15 -> 26;
                case 16 -> 2;
                case 19 -> 49;
                default -> throw refused(state, event);
            };
            case 38 -> switch (event) {
                case 1 -> 19;
                case 3 -> 33;
                case 4 -> 25;
                case 5 -> 47;
                case 9 -> 49;
                case 14 -> 47;
                case 15 -> 17;
                case 16 -> 16;
                default -> throw refused(state, event);
            };
            case 39 -> switch (event) {
                case 1 -> 3;
                case 3 -> 44;
                case 4 -> 3;
                case 10 -> 13;
                case 12 -> 22;
                case 13 -> 6;
                case 15 -> 39;
                case 18 -> 29;
                default -> throw refused(state, event);
            };
            case 40 -> switch (event) {
                case 3 -> 47;
                case 8 -> 20;
                case 9 -> 5;
                case 12 -> 25;
                case 16 -> 22;
                case 17 -> 10;
                case 18 -> 32;
                case 19 -> 14;
                default -> throw refused(state, event);
            };
            case 41 -> switch (event) {
                case 2 -> 33;
                case 5 -> 32;
                case 6 -> 9;
                case 7 -> 10;
                case 11 -> 46;
                case 14 -> 26;
                case 15 -> 30;
                case 18 -> 29;
                default -> throw refused(state, event);
            };
            case 42 -> switch (event) {
                case 1 -> 31;
                case 4 -> 13;
                case 5 -> 8;
                case 9 -> 23;
                case 11 -> 7;
                case 12 -> 10;
                case 13 -> 14;
                case 18 -> 41;
                default -> throw refused(state, event);
            };
            case 43 -> switch (event) {
                case 0 -> 47;
                case 4 -> 7;
                case 5 -> 36;
                case 12 -> 43;
                case 14 -> 5;
                case 15 -> 1;
                case 16 -> 8;
                case 18 -> 32;
                default -> throw refused(state, event);
            };
            case 44 -> switch (event) {
                case 0 -> 41;
                case 1 -> 28;
                case 3 -> 0;
                case 5 -> 8;
                case 7 -> 2;
                case 13 -> 2;
                case 14 -> 0;
                case 16 -> 22;
                default -> throw refused(state, event);
            };
            case 45 -> switch (event) {
                case 0 -> 16;
                case 1 -> 17;
                case 5 -> 16;
                case 8 -> 42;
                case 9 -> 6;
                case 10 -> 37;
                case 15 -> 41;
                case 16 -> 47;
                default -> throw refused(state, event);
            };
            case 46 -> switch (event) {
                case 0 -> 28;
                case 1 -> 21;
                case 4 -> 16;
                case 6 -> 5;
                case 9 -> 3;
                case 11 -> 26;
                case 15 -> 28;
                case 17 -> 42;
                default -> throw refused(state, event);
            };
            case 47 -> switch (event) {
                case 2 -> 7;
                case 3 -> 45;
                case 4 -> 33;
                case 6 -> 47;
                case 12 -> 32;
                case 13 -> 46;
                case 14 -> 8;
                case 15 -> 25;
                default -> throw refused(state, event);
            };
            case 48 -> switch (event) {
                case 0 -> 46;
                case 3 -> 23;
                case 7 -> 2;
                case 8 -> 45;
                case 13 -> 45;
                case 16 -> 47;
                case 18 -> 8;
                case 19 -> 24;
                default -> throw refused(state, event);
            };
            case 49 -> switch (event) {
                case 0 -> 16;
                case 2 -> 11;
                case 4 -> 3;
                case 7 -> 30;
                case 11 -> 27;
                case 14 -> 13;
                case 17 -> 44;
                case 18 -> 10;
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

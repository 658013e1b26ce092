// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.LargeTable.State;

/** A method an event, in each a switch over the state. */
public final class LargeByMethods {
    private State state;

    /** Starts. */
    public LargeByMethods() {
        this(State.S00);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public LargeByMethods(State state) {
        this.state = state;
    }

    /** {@return the state} */
    public State state() {
        return state;
    }

    /** An event. */
    public void alpha() {
        state = switch (state) {
            case S24 -> State.S03;
            case S09 -> State.S04;
            case S01 -> State.S08;
            case S02 -> State.S13;
            case S18, S45, S49 -> State.S16;
            case S28 -> State.S20;
            case S03, S14, S30 -> State.S23;
            case S46 -> State.S28;
            case S22 -> State.S40;
            case S44 -> State.S41;
            case S27 -> State.S42;
            case S04, S33 -> State.S43;
            case S34 -> State.S45;
            case S48 -> State.S46;
            case S20, S43 -> State.S47;
            default -> throw refused("ALPHA");
        };
    }

    /** An event. */
    public void bravo() {
        state = switch (state) {
            case S39 -> State.S03;
            case S16 -> State.S07;
            case S27 -> State.S09;
            case S11 -> State.S11;
            case S45 -> State.S17;
            case S38 -> State.S19;
            case S46 -> State.S21;
            case S37 -> State.S22;
            case S44 -> State.S28;
            case S00 -> State.S30;
            case S42 -> State.S31;
            case S35 -> State.S34;
            case S24 -> State.S36;
            case S08 -> State.S40;
            case S30 -> State.S41;
            case S20 -> State.S43;
            case S15 -> State.S48;
            default -> throw refused("BRAVO");
        };
    }

    /** An event. */
    public void charlie() {
        state = switch (state) {
            case S18 -> State.S01;
            case S34 -> State.S02;
            case S47 -> State.S07;
            case S49 -> State.S11;
            case S06 -> State.S14;
            case S23 -> State.S17;
            case S08 -> State.S24;
            case S11 -> State.S25;
            case S00 -> State.S28;
            case S16 -> State.S31;
            case S35 -> State.S32;
            case S09, S41 -> State.S33;
            case S12 -> State.S37;
            case S33 -> State.S44;
            case S14 -> State.S46;
            case S02 -> State.S47;
            default -> throw refused("CHARLIE");
        };
    }

    /** An event. */
    public void delta() {
        state = switch (state) {
            case S44 -> State.S00;
            case S00 -> State.S03;
            case S13 -> State.S07;
            case S32 -> State.S08;
            case S31 -> State.S11;
            case S05, S16 -> State.S13;
            case S07, S08, S29 -> State.S15;
            case S25 -> State.S18;
            case S48 -> State.S23;
            case S17 -> State.S29;
            case S38 -> State.S33;
            case S06 -> State.S35;
            case S04 -> State.S37;
            case S02 -> State.S41;
            case S20 -> State.S42;
            case S39 -> State.S44;
            case S47 -> State.S45;
            case S40 -> State.S47;
            case S12, S27 -> State.S48;
            case S18 -> State.S49;
            default -> throw refused("DELTA");
        };
    }

    /** An event. */
    public void echo() {
        state = switch (state) {
            case S31, S39, S49 -> State.S03;
            case S04, S43 -> State.S07;
            case S42 -> State.S13;
            case S46 -> State.S16;
            case S05 -> State.S17;
            case S38 -> State.S25;
            case S07 -> State.S28;
            case S20 -> State.S29;
            case S27 -> State.S30;
            case S15, S47 -> State.S33;
            case S28 -> State.S34;
            case S09 -> State.S35;
            case S26 -> State.S39;
            case S36 -> State.S46;
            default -> throw refused("ECHO");
        };
    }

    /** An event. */
    public void foxtrot() {
        state = switch (state) {
            case S07 -> State.S05;
            case S04, S12 -> State.S07;
            case S11, S22, S42, S44 -> State.S08;
            case S26 -> State.S11;
            case S36 -> State.S12;
            case S01 -> State.S14;
            case S45 -> State.S16;
            case S23, S27 -> State.S18;
            case S15 -> State.S25;
            case S08 -> State.S27;
            case S17, S21 -> State.S28;
            case S19 -> State.S31;
            case S41 -> State.S32;
            case S29, S43 -> State.S36;
            case S02 -> State.S46;
            case S38 -> State.S47;
            default -> throw refused("FOXTROT");
        };
    }

    /** An event. */
    public void golf() {
        state = switch (state) {
            case S01 -> State.S00;
            case S31, S46 -> State.S05;
            case S30 -> State.S06;
            case S41 -> State.S09;
            case S29 -> State.S21;
            case S37 -> State.S22;
            case S33 -> State.S32;
            case S24 -> State.S38;
            case S14 -> State.S39;
            case S22 -> State.S40;
            case S03 -> State.S43;
            case S18 -> State.S44;
            case S47 -> State.S47;
            case S35 -> State.S48;
            default -> throw refused("GOLF");
        };
    }

    /** An event. */
    public void hotel() {
        state = switch (state) {
            case S23 -> State.S00;
            case S31 -> State.S01;
            case S44, S48 -> State.S02;
            case S36 -> State.S07;
            case S05, S16, S41 -> State.S10;
            case S18 -> State.S11;
            case S17 -> State.S14;
            case S02 -> State.S18;
            case S19 -> State.S20;
            case S08 -> State.S26;
            case S29 -> State.S28;
            case S49 -> State.S30;
            case S14 -> State.S33;
            case S35 -> State.S34;
            case S37 -> State.S35;
            case S20 -> State.S38;
            case S25 -> State.S48;
            default -> throw refused("HOTEL");
        };
    }

    /** An event. */
    public void india() {
        state = switch (state) {
            case S03 -> State.S03;
            case S23 -> State.S05;
            case S34 -> State.S08;
            case S20 -> State.S09;
            case S08 -> State.S11;
            case S12 -> State.S14;
            case S28 -> State.S16;
            case S30 -> State.S17;
            case S40 -> State.S20;
            case S32 -> State.S22;
            case S22 -> State.S23;
            case S15 -> State.S26;
            case S19 -> State.S29;
            case S14 -> State.S30;
            case S18 -> State.S32;
            case S13 -> State.S35;
            case S26 -> State.S40;
            case S45 -> State.S42;
            case S48 -> State.S45;
            case S36 -> State.S46;
            case S29 -> State.S49;
            default -> throw refused("INDIA");
        };
    }

    /** An event. */
    public void juliett() {
        state = switch (state) {
            case S30, S46 -> State.S03;
            case S40 -> State.S05;
            case S45 -> State.S06;
            case S04, S16, S33 -> State.S18;
            case S10 -> State.S20;
            case S05 -> State.S22;
            case S42 -> State.S23;
            case S26 -> State.S24;
            case S03 -> State.S25;
            case S11 -> State.S26;
            case S09 -> State.S30;
            case S21 -> State.S35;
            case S14 -> State.S38;
            case S20 -> State.S39;
            case S24 -> State.S40;
            case S23, S29 -> State.S44;
            case S02 -> State.S48;
            case S38 -> State.S49;
            default -> throw refused("JULIETT");
        };
    }

    /** An event. */
    public void kilo() {
        state = switch (state) {
            case S06 -> State.S03;
            case S28 -> State.S04;
            case S00 -> State.S06;
            case S17 -> State.S07;
            case S24, S33 -> State.S08;
            case S22, S39 -> State.S13;
            case S09 -> State.S16;
            case S07 -> State.S28;
            case S31 -> State.S29;
            case S32 -> State.S34;
            case S37, S45 -> State.S37;
            case S35 -> State.S39;
            case S12 -> State.S40;
            case S18 -> State.S42;
            case S01 -> State.S44;
            case S15 -> State.S46;
            case S19 -> State.S47;
            case S13 -> State.S48;
            default -> throw refused("KILO");
        };
    }

    /** An event. */
    public void lima() {
        state = switch (state) {
            case S13 -> State.S06;
            case S42 -> State.S07;
            case S26 -> State.S08;
            case S34 -> State.S13;
            case S18, S24, S33 -> State.S16;
            case S08 -> State.S18;
            case S32 -> State.S20;
            case S46 -> State.S26;
            case S49 -> State.S27;
            case S10 -> State.S28;
            case S35 -> State.S33;
            case S06 -> State.S37;
            case S17 -> State.S41;
            case S09, S25 -> State.S44;
            case S41 -> State.S46;
            default -> throw refused("LIMA");
        };
    }

    /** An event. */
    public void mike() {
        state = switch (state) {
            case S21 -> State.S01;
            case S26 -> State.S02;
            case S10 -> State.S04;
            case S19 -> State.S05;
            case S42 -> State.S10;
            case S07 -> State.S13;
            case S23 -> State.S21;
            case S39 -> State.S22;
            case S40 -> State.S25;
            case S31 -> State.S27;
            case S13 -> State.S29;
            case S25 -> State.S30;
            case S28, S47 -> State.S32;
            case S11 -> State.S35;
            case S06 -> State.S41;
            case S37, S43 -> State.S43;
            case S01 -> State.S45;
            case S12 -> State.S49;
            default -> throw refused("MIKE");
        };
    }

    /** An event. */
    public void november() {
        state = switch (state) {
            case S17 -> State.S01;
            case S44 -> State.S02;
            case S24 -> State.S04;
            case S10, S39 -> State.S06;
            case S03 -> State.S09;
            case S29 -> State.S10;
            case S14, S42 -> State.S14;
            case S00, S30, S36 -> State.S18;
            case S01 -> State.S21;
            case S25 -> State.S28;
            case S02 -> State.S29;
            case S05 -> State.S35;
            case S48 -> State.S45;
            case S47 -> State.S46;
            default -> throw refused("NOVEMBER");
        };
    }

    /** An event. */
    public void oscar() {
        state = switch (state) {
            case S13, S44 -> State.S00;
            case S26 -> State.S04;
            case S28, S43 -> State.S05;
            case S31 -> State.S06;
            case S47 -> State.S08;
            case S35 -> State.S09;
            case S27 -> State.S11;
            case S06 -> State.S12;
            case S49 -> State.S13;
            case S05 -> State.S17;
            case S30 -> State.S19;
            case S41 -> State.S26;
            case S21 -> State.S27;
            case S10 -> State.S30;
            case S17 -> State.S44;
            case S23, S38 -> State.S47;
            case S16 -> State.S49;
            default -> throw refused("OSCAR");
        };
    }

    /** An event. */
    public void papa() {
        state = switch (state) {
            case S43 -> State.S01;
            case S07 -> State.S11;
            case S12 -> State.S16;
            case S05, S38 -> State.S17;
            case S13 -> State.S18;
            case S32 -> State.S19;
            case S47 -> State.S25;
            case S37 -> State.S26;
            case S02, S46 -> State.S28;
            case S41 -> State.S30;
            case S19 -> State.S32;
            case S20 -> State.S33;
            case S22, S25 -> State.S34;
            case S36, S39 -> State.S39;
            case S21 -> State.S40;
            case S45 -> State.S41;
            case S34 -> State.S43;
            default -> throw refused("PAPA");
        };
    }

    /** An event. */
    public void quebec() {
        state = switch (state) {
            case S37 -> State.S02;
            case S32 -> State.S04;
            case S15 -> State.S06;
            case S22 -> State.S07;
            case S43 -> State.S08;
            case S10 -> State.S09;
            case S17 -> State.S12;
            case S05, S21 -> State.S15;
            case S38 -> State.S16;
            case S31 -> State.S17;
            case S00 -> State.S21;
            case S40, S44 -> State.S22;
            case S34 -> State.S24;
            case S30 -> State.S26;
            case S08 -> State.S28;
            case S23 -> State.S29;
            case S09 -> State.S33;
            case S03 -> State.S39;
            case S19 -> State.S40;
            case S13 -> State.S43;
            case S11, S33 -> State.S46;
            case S45, S48 -> State.S47;
            default -> throw refused("QUEBEC");
        };
    }

    /** An event. */
    public void romeo() {
        state = switch (state) {
            case S14, S22, S36 -> State.S02;
            case S04 -> State.S03;
            case S28 -> State.S04;
            case S03 -> State.S05;
            case S40 -> State.S10;
            case S35 -> State.S11;
            case S12 -> State.S17;
            case S15 -> State.S20;
            case S00, S11, S32 -> State.S23;
            case S06 -> State.S39;
            case S46 -> State.S42;
            case S10 -> State.S43;
            case S49 -> State.S44;
            case S29 -> State.S45;
            default -> throw refused("ROMEO");
        };
    }

    /** An event. */
    public void sierra() {
        state = switch (state) {
            case S00 -> State.S03;
            case S48 -> State.S08;
            case S49 -> State.S10;
            case S28 -> State.S15;
            case S34 -> State.S16;
            case S06 -> State.S18;
            case S11 -> State.S19;
            case S16, S26 -> State.S24;
            case S01 -> State.S27;
            case S39, S41 -> State.S29;
            case S40, S43 -> State.S32;
            case S07, S21, S32 -> State.S33;
            case S04 -> State.S34;
            case S27 -> State.S35;
            case S09 -> State.S37;
            case S33 -> State.S40;
            case S42 -> State.S41;
            case S10 -> State.S45;
            case S25 -> State.S47;
            default -> throw refused("SIERRA");
        };
    }

    /** An event. */
    public void tango() {
        state = switch (state) {
            case S25 -> State.S00;
            case S27 -> State.S06;
            case S36 -> State.S11;
            case S03, S40 -> State.S14;
            case S48 -> State.S24;
            case S24 -> State.S26;
            case S15 -> State.S29;
            case S07 -> State.S30;
            case S01 -> State.S35;
            case S04 -> State.S40;
            case S19 -> State.S44;
            case S34 -> State.S47;
            case S16 -> State.S48;
            case S21, S37 -> State.S49;
            default -> throw refused("TANGO");
        };
    }

    private IllegalStateException refused(String event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.MediumTable.State;

/** A method an event, in each a switch over the state. */
public final class MediumByMethods {
    private State state;

    /** Starts. */
    public MediumByMethods() {
        this(State.S00);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public MediumByMethods(State state) {
        this.state = state;
    }

    /** {@return the state} */
    public State state() {
        return state;
    }

    /** An event. */
    public void alpha() {
        state = switch (state) {
            case S22 -> State.S00;
            case S16 -> State.S02;
            case S14 -> State.S03;
            case S17 -> State.S06;
            case S18 -> State.S08;
            case S00 -> State.S12;
            case S13 -> State.S15;
            case S12 -> State.S17;
            case S19 -> State.S23;
            default -> throw refused("ALPHA");
        };
    }

    /** An event. */
    public void bravo() {
        state = switch (state) {
            case S05, S16 -> State.S00;
            case S14 -> State.S01;
            case S19 -> State.S02;
            case S01 -> State.S03;
            case S09 -> State.S04;
            case S15 -> State.S06;
            case S07 -> State.S08;
            case S06 -> State.S10;
            case S08, S22 -> State.S11;
            case S11 -> State.S12;
            case S00 -> State.S14;
            case S10, S21 -> State.S20;
            default -> throw refused("BRAVO");
        };
    }

    /** An event. */
    public void charlie() {
        state = switch (state) {
            case S14 -> State.S00;
            case S16 -> State.S02;
            case S00, S11 -> State.S04;
            case S09 -> State.S05;
            case S10 -> State.S06;
            case S20 -> State.S07;
            case S12 -> State.S09;
            case S15 -> State.S10;
            case S03 -> State.S12;
            case S01 -> State.S13;
            case S06 -> State.S14;
            case S08 -> State.S18;
            case S22, S23 -> State.S22;
            default -> throw refused("CHARLIE");
        };
    }

    /** An event. */
    public void delta() {
        state = switch (state) {
            case S05 -> State.S04;
            case S03 -> State.S09;
            case S00, S16 -> State.S11;
            case S21 -> State.S14;
            case S04, S12 -> State.S16;
            case S23 -> State.S20;
            default -> throw refused("DELTA");
        };
    }

    /** An event. */
    public void echo() {
        state = switch (state) {
            case S11 -> State.S00;
            case S14, S15 -> State.S02;
            case S03 -> State.S03;
            case S22 -> State.S04;
            case S02, S05 -> State.S05;
            case S09 -> State.S09;
            case S04, S13 -> State.S10;
            case S00 -> State.S12;
            case S20 -> State.S13;
            case S07 -> State.S16;
            case S08 -> State.S18;
            case S12 -> State.S20;
            case S17 -> State.S21;
            default -> throw refused("ECHO");
        };
    }

    /** An event. */
    public void foxtrot() {
        state = switch (state) {
            case S13 -> State.S02;
            case S02 -> State.S04;
            case S18 -> State.S06;
            case S07 -> State.S10;
            case S09 -> State.S12;
            case S20 -> State.S13;
            case S03 -> State.S17;
            case S14 -> State.S19;
            case S17 -> State.S20;
            case S04 -> State.S21;
            case S21 -> State.S22;
            case S06, S19 -> State.S23;
            default -> throw refused("FOXTROT");
        };
    }

    /** An event. */
    public void golf() {
        state = switch (state) {
            case S04 -> State.S01;
            case S01 -> State.S02;
            case S09, S22 -> State.S03;
            case S07 -> State.S07;
            case S14 -> State.S09;
            case S13 -> State.S11;
            case S11 -> State.S12;
            case S05 -> State.S13;
            case S08 -> State.S14;
            case S21 -> State.S15;
            case S19 -> State.S16;
            case S02, S16 -> State.S18;
            case S17 -> State.S19;
            case S10 -> State.S21;
            case S15 -> State.S22;
            case S18 -> State.S23;
            default -> throw refused("GOLF");
        };
    }

    /** An event. */
    public void hotel() {
        state = switch (state) {
            case S04, S15 -> State.S00;
            case S11, S18 -> State.S01;
            case S20 -> State.S02;
            case S23 -> State.S03;
            case S01, S09 -> State.S06;
            case S10 -> State.S11;
            case S16 -> State.S12;
            case S07 -> State.S22;
            default -> throw refused("HOTEL");
        };
    }

    /** An event. */
    public void india() {
        state = switch (state) {
            case S20 -> State.S08;
            case S10 -> State.S12;
            case S18 -> State.S13;
            case S03, S23 -> State.S15;
            case S06 -> State.S16;
            case S13 -> State.S17;
            case S07, S08, S11 -> State.S20;
            default -> throw refused("INDIA");
        };
    }

    /** An event. */
    public void juliett() {
        state = switch (state) {
            case S06 -> State.S01;
            case S19, S21 -> State.S03;
            case S02 -> State.S07;
            case S13 -> State.S09;
            case S04 -> State.S11;
            case S15 -> State.S14;
            case S05 -> State.S18;
            case S23 -> State.S19;
            case S00, S08, S10 -> State.S23;
            default -> throw refused("JULIETT");
        };
    }

    /** An event. */
    public void kilo() {
        state = switch (state) {
            case S03, S20, S23 -> State.S00;
            case S12 -> State.S02;
            case S01 -> State.S04;
            case S11 -> State.S07;
            case S08 -> State.S09;
            case S04, S05 -> State.S13;
            case S06, S19 -> State.S14;
            case S17 -> State.S23;
            default -> throw refused("KILO");
        };
    }

    /** An event. */
    public void lima() {
        state = switch (state) {
            case S21, S22 -> State.S05;
            case S20 -> State.S06;
            case S03 -> State.S09;
            case S01 -> State.S11;
            case S02 -> State.S21;
            case S06 -> State.S23;
            default -> throw refused("LIMA");
        };
    }

    /** An event. */
    public void mike() {
        state = switch (state) {
            case S03, S16, S23 -> State.S03;
            case S20 -> State.S07;
            case S04 -> State.S08;
            case S05, S06, S21 -> State.S16;
            case S14 -> State.S17;
            case S00 -> State.S19;
            case S02, S09 -> State.S20;
            case S18 -> State.S22;
            default -> throw refused("MIKE");
        };
    }

    /** An event. */
    public void november() {
        state = switch (state) {
            case S01 -> State.S04;
            case S13 -> State.S06;
            case S05 -> State.S10;
            case S17 -> State.S12;
            case S02, S12 -> State.S16;
            case S18 -> State.S19;
            case S07 -> State.S21;
            default -> throw refused("NOVEMBER");
        };
    }

    /** An event. */
    public void oscar() {
        state = switch (state) {
            case S15 -> State.S01;
            case S10 -> State.S02;
            case S12 -> State.S08;
            case S00, S08 -> State.S09;
            case S11 -> State.S10;
            case S22, S23 -> State.S11;
            case S09 -> State.S12;
            case S17, S19 -> State.S21;
            case S18 -> State.S22;
            default -> throw refused("OSCAR");
        };
    }

    /** An event. */
    public void papa() {
        state = switch (state) {
            case S15 -> State.S02;
            case S10, S17 -> State.S03;
            case S16 -> State.S05;
            case S02 -> State.S09;
            case S13 -> State.S10;
            case S21 -> State.S14;
            case S07, S14, S19 -> State.S18;
            case S01 -> State.S22;
            case S12, S22 -> State.S23;
            default -> throw refused("PAPA");
        };
    }

    private IllegalStateException refused(String event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

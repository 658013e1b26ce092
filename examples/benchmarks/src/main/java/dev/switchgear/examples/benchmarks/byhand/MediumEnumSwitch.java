// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.MediumTable.Event;
import dev.switchgear.examples.benchmarks.machines.MediumTable.State;

/** A switch over the state, in each arm one over the event. */
public final class MediumEnumSwitch {
    private State state;

    /** Starts. */
    public MediumEnumSwitch() {
        this(State.S00);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public MediumEnumSwitch(State state) {
        this.state = state;
    }

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
        state = next(state, event);
    }

    private static State next(State state, Event event) {
        return switch (state) {
            case S00 -> switch (event) {
                case ALPHA -> State.S12;
                case BRAVO -> State.S14;
                case CHARLIE -> State.S04;
                case DELTA -> State.S11;
                case ECHO -> State.S12;
                case JULIETT -> State.S23;
                case MIKE -> State.S19;
                case OSCAR -> State.S09;
                default -> throw refused(state, event);
            };
            case S01 -> switch (event) {
                case BRAVO -> State.S03;
                case CHARLIE -> State.S13;
                case GOLF -> State.S02;
                case HOTEL -> State.S06;
                case KILO -> State.S04;
                case LIMA -> State.S11;
                case NOVEMBER -> State.S04;
                case PAPA -> State.S22;
                default -> throw refused(state, event);
            };
            case S02 -> switch (event) {
                case ECHO -> State.S05;
                case FOXTROT -> State.S04;
                case GOLF -> State.S18;
                case JULIETT -> State.S07;
                case LIMA -> State.S21;
                case MIKE -> State.S20;
                case NOVEMBER -> State.S16;
                case PAPA -> State.S09;
                default -> throw refused(state, event);
            };
            case S03 -> switch (event) {
                case CHARLIE -> State.S12;
                case DELTA -> State.S09;
                case ECHO -> State.S03;
                case FOXTROT -> State.S17;
                case INDIA -> State.S15;
                case KILO -> State.S00;
                case LIMA -> State.S09;
                case MIKE -> State.S03;
                default -> throw refused(state, event);
            };
            case S04 -> switch (event) {
                case DELTA -> State.S16;
                case ECHO -> State.S10;
                case FOXTROT -> State.S21;
                case GOLF -> State.S01;
                case HOTEL -> State.S00;
                case JULIETT -> State.S11;
                case KILO -> State.S13;
                case MIKE -> State.S08;
                default -> throw refused(state, event);
            };
            case S05 -> switch (event) {
                case BRAVO -> State.S00;
                case DELTA -> State.S04;
                case ECHO -> State.S05;
                case GOLF -> State.S13;
                case JULIETT -> State.S18;
                case KILO -> State.S13;
                case MIKE -> State.S16;
                case NOVEMBER -> State.S10;
                default -> throw refused(state, event);
            };
            case S06 -> switch (event) {
                case BRAVO -> State.S10;
                case CHARLIE -> State.S14;
                case FOXTROT -> State.S23;
                case INDIA -> State.S16;
                case JULIETT -> State.S01;
                case KILO -> State.S14;
                case LIMA -> State.S23;
                case MIKE -> State.S16;
                default -> throw refused(state, event);
            };
            case S07 -> switch (event) {
                case BRAVO -> State.S08;
                case ECHO -> State.S16;
                case FOXTROT -> State.S10;
                case GOLF -> State.S07;
                case HOTEL -> State.S22;
                case INDIA -> State.S20;
                case NOVEMBER -> State.S21;
                case PAPA -> State.S18;
                default -> throw refused(state, event);
            };
            case S08 -> switch (event) {
                case BRAVO -> State.S11;
                case CHARLIE -> State.S18;
                case ECHO -> State.S18;
                case GOLF -> State.S14;
                case INDIA -> State.S20;
                case JULIETT -> State.S23;
                case KILO -> State.S09;
                case OSCAR -> State.S09;
                default -> throw refused(state, event);
            };
            case S09 -> switch (event) {
                case BRAVO -> State.S04;
                case CHARLIE -> State.S05;
                case ECHO -> State.S09;
                case FOXTROT -> State.S12;
                case GOLF -> State.S03;
                case HOTEL -> State.S06;
                case MIKE -> State.S20;
                case OSCAR -> State.S12;
                default -> throw refused(state, event);
            };
            case S10 -> switch (event) {
                case BRAVO -> State.S20;
                case CHARLIE -> State.S06;
                case GOLF -> State.S21;
                case HOTEL -> State.S11;
                case INDIA -> State.S12;
                case JULIETT -> State.S23;
                case OSCAR -> State.S02;
                case PAPA -> State.S03;
                default -> throw refused(state, event);
            };
            case S11 -> switch (event) {
                case BRAVO -> State.S12;
                case CHARLIE -> State.S04;
                case ECHO -> State.S00;
                case GOLF -> State.S12;
                case HOTEL -> State.S01;
                case INDIA -> State.S20;
                case KILO -> State.S07;
                case OSCAR -> State.S10;
                default -> throw refused(state, event);
            };
            case S12 -> switch (event) {
                case ALPHA -> State.S17;
                case CHARLIE -> State.S09;
                case DELTA -> State.S16;
                case ECHO -> State.S20;
                case KILO -> State.S02;
                case NOVEMBER -> State.S16;
                case OSCAR -> State.S08;
                case PAPA -> State.S23;
                default -> throw refused(state, event);
            };
            case S13 -> switch (event) {
                case ALPHA -> State.S15;
                case ECHO -> State.S10;
                case FOXTROT -> State.S02;
                case GOLF -> State.S11;
                case INDIA -> State.S17;
                case JULIETT -> State.S09;
                case NOVEMBER -> State.S06;
                case PAPA -> State.S10;
                default -> throw refused(state, event);
            };
            case S14 -> switch (event) {
                case ALPHA -> State.S03;
                case BRAVO -> State.S01;
                case CHARLIE -> State.S00;
                case ECHO -> State.S02;
                case FOXTROT -> State.S19;
                case GOLF -> State.S09;
                case MIKE -> State.S17;
                case PAPA -> State.S18;
                default -> throw refused(state, event);
            };
            case S15 -> switch (event) {
                case BRAVO -> State.S06;
                case CHARLIE -> State.S10;
                case ECHO -> State.S02;
                case GOLF -> State.S22;
                case HOTEL -> State.S00;
                case JULIETT -> State.S14;
                case OSCAR -> State.S01;
                case PAPA -> State.S02;
                default -> throw refused(state, event);
            };
            case S16 -> switch (event) {
                case ALPHA -> State.S02;
                case BRAVO -> State.S00;
                case CHARLIE -> State.S02;
                case DELTA -> State.S11;
                case GOLF -> State.S18;
                case HOTEL -> State.S12;
                case MIKE -> State.S03;
                case PAPA -> State.S05;
                default -> throw refused(state, event);
            };
            case S17 -> switch (event) {
                case ALPHA -> State.S06;
                case ECHO -> State.S21;
                case FOXTROT -> State.S20;
                case GOLF -> State.S19;
                case KILO -> State.S23;
                case NOVEMBER -> State.S12;
                case OSCAR -> State.S21;
                case PAPA -> State.S03;
                default -> throw refused(state, event);
            };
            case S18 -> switch (event) {
                case ALPHA -> State.S08;
                case FOXTROT -> State.S06;
                case GOLF -> State.S23;
                case HOTEL -> State.S01;
                case INDIA -> State.S13;
                case MIKE -> State.S22;
                case NOVEMBER -> State.S19;
                case OSCAR -> State.S22;
                default -> throw refused(state, event);
            };
            case S19 -> switch (event) {
                case ALPHA -> State.S23;
                case BRAVO -> State.S02;
                case FOXTROT -> State.S23;
                case GOLF -> State.S16;
                case JULIETT -> State.S03;
                case KILO -> State.S14;
                case OSCAR -> State.S21;
                case PAPA -> State.S18;
                default -> throw refused(state, event);
            };
            case S20 -> switch (event) {
                case CHARLIE -> State.S07;
                case ECHO -> State.S13;
                case FOXTROT -> State.S13;
                case HOTEL -> State.S02;
                case INDIA -> State.S08;
                case KILO -> State.S00;
                case LIMA -> State.S06;
                case MIKE -> State.S07;
                default -> throw refused(state, event);
            };
            case S21 -> switch (event) {
                case BRAVO -> State.S20;
                case DELTA -> State.S14;
                case FOXTROT -> State.S22;
                case GOLF -> State.S15;
                case JULIETT -> State.S03;
                case LIMA -> State.S05;
                case MIKE -> State.S16;
                case PAPA -> State.S14;
                default -> throw refused(state, event);
            };
            case S22 -> switch (event) {
                case ALPHA -> State.S00;
                case BRAVO -> State.S11;
                case CHARLIE -> State.S22;
                case ECHO -> State.S04;
                case GOLF -> State.S03;
                case LIMA -> State.S05;
                case OSCAR -> State.S11;
                case PAPA -> State.S23;
                default -> throw refused(state, event);
            };
            case S23 -> switch (event) {
                case CHARLIE -> State.S22;
                case DELTA -> State.S20;
                case HOTEL -> State.S03;
                case INDIA -> State.S15;
                case JULIETT -> State.S19;
                case KILO -> State.S00;
                case MIKE -> State.S03;
                case OSCAR -> State.S11;
                default -> throw refused(state, event);
            };
        };
    }

    private static IllegalStateException refused(State state, Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

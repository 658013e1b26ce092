// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.byhand;

import dev.switchgear.examples.benchmarks.machines.LargeTable.Event;
import dev.switchgear.examples.benchmarks.machines.LargeTable.State;

/** A switch over the state, in each arm one over the event. */
public final class LargeEnumSwitch {
    private State state;

    /** Starts. */
    public LargeEnumSwitch() {
        this(State.S00);
    }

    /**
     * Resumes.
     *
     * @param state the state
     */
    public LargeEnumSwitch(State state) {
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
                case BRAVO -> State.S30;
                case CHARLIE -> State.S28;
                case DELTA -> State.S03;
                case KILO -> State.S06;
                case NOVEMBER -> State.S18;
                case QUEBEC -> State.S21;
                case ROMEO -> State.S23;
                case SIERRA -> State.S03;
                default -> throw refused(state, event);
            };
            case S01 -> switch (event) {
                case ALPHA -> State.S08;
                case FOXTROT -> State.S14;
                case GOLF -> State.S00;
                case KILO -> State.S44;
                case MIKE -> State.S45;
                case NOVEMBER -> State.S21;
                case SIERRA -> State.S27;
                case TANGO -> State.S35;
                default -> throw refused(state, event);
            };
            case S02 -> switch (event) {
                case ALPHA -> State.S13;
                case CHARLIE -> State.S47;
                case DELTA -> State.S41;
                case FOXTROT -> State.S46;
                case HOTEL -> State.S18;
                case JULIETT -> State.S48;
                case NOVEMBER -> State.S29;
                case PAPA -> State.S28;
                default -> throw refused(state, event);
            };
            case S03 -> switch (event) {
                case ALPHA -> State.S23;
                case GOLF -> State.S43;
                case INDIA -> State.S03;
                case JULIETT -> State.S25;
                case NOVEMBER -> State.S09;
                case QUEBEC -> State.S39;
                case ROMEO -> State.S05;
                case TANGO -> State.S14;
                default -> throw refused(state, event);
            };
            case S04 -> switch (event) {
                case ALPHA -> State.S43;
                case DELTA -> State.S37;
                case ECHO -> State.S07;
                case FOXTROT -> State.S07;
                case JULIETT -> State.S18;
                case ROMEO -> State.S03;
                case SIERRA -> State.S34;
                case TANGO -> State.S40;
                default -> throw refused(state, event);
            };
            case S05 -> switch (event) {
                case DELTA -> State.S13;
                case ECHO -> State.S17;
                case HOTEL -> State.S10;
                case JULIETT -> State.S22;
                case NOVEMBER -> State.S35;
                case OSCAR -> State.S17;
                case PAPA -> State.S17;
                case QUEBEC -> State.S15;
                default -> throw refused(state, event);
            };
            case S06 -> switch (event) {
                case CHARLIE -> State.S14;
                case DELTA -> State.S35;
                case KILO -> State.S03;
                case LIMA -> State.S37;
                case MIKE -> State.S41;
                case OSCAR -> State.S12;
                case ROMEO -> State.S39;
                case SIERRA -> State.S18;
                default -> throw refused(state, event);
            };
            case S07 -> switch (event) {
                case DELTA -> State.S15;
                case ECHO -> State.S28;
                case FOXTROT -> State.S05;
                case KILO -> State.S28;
                case MIKE -> State.S13;
                case PAPA -> State.S11;
                case SIERRA -> State.S33;
                case TANGO -> State.S30;
                default -> throw refused(state, event);
            };
            case S08 -> switch (event) {
                case BRAVO -> State.S40;
                case CHARLIE -> State.S24;
                case DELTA -> State.S15;
                case FOXTROT -> State.S27;
                case HOTEL -> State.S26;
                case INDIA -> State.S11;
                case LIMA -> State.S18;
                case QUEBEC -> State.S28;
                default -> throw refused(state, event);
            };
            case S09 -> switch (event) {
                case ALPHA -> State.S04;
                case CHARLIE -> State.S33;
                case ECHO -> State.S35;
                case JULIETT -> State.S30;
                case KILO -> State.S16;
                case LIMA -> State.S44;
                case QUEBEC -> State.S33;
                case SIERRA -> State.S37;
                default -> throw refused(state, event);
            };
            case S10 -> switch (event) {
                case JULIETT -> State.S20;
                case LIMA -> State.S28;
                case MIKE -> State.S04;
                case NOVEMBER -> State.S06;
                case OSCAR -> State.S30;
                case QUEBEC -> State.S09;
                case ROMEO -> State.S43;
                case SIERRA -> State.S45;
                default -> throw refused(state, event);
            };
            case S11 -> switch (event) {
                case BRAVO -> State.S11;
                case CHARLIE -> State.S25;
                case FOXTROT -> State.S08;
                case JULIETT -> State.S26;
                case MIKE -> State.S35;
                case QUEBEC -> State.S46;
                case ROMEO -> State.S23;
                case SIERRA -> State.S19;
                default -> throw refused(state, event);
            };
            case S12 -> switch (event) {
                case CHARLIE -> State.S37;
                case DELTA -> State.S48;
                case FOXTROT -> State.S07;
                case INDIA -> State.S14;
                case KILO -> State.S40;
                case MIKE -> State.S49;
                case PAPA -> State.S16;
                case ROMEO -> State.S17;
                default -> throw refused(state, event);
            };
            case S13 -> switch (event) {
                case DELTA -> State.S07;
                case INDIA -> State.S35;
                case KILO -> State.S48;
                case LIMA -> State.S06;
                case MIKE -> State.S29;
                case OSCAR -> State.S00;
                case PAPA -> State.S18;
                case QUEBEC -> State.S43;
                default -> throw refused(state, event);
            };
            case S14 -> switch (event) {
                case ALPHA -> State.S23;
                case CHARLIE -> State.S46;
                case GOLF -> State.S39;
                case HOTEL -> State.S33;
                case INDIA -> State.S30;
                case JULIETT -> State.S38;
                case NOVEMBER -> State.S14;
                case ROMEO -> State.S02;
                default -> throw refused(state, event);
            };
            case S15 -> switch (event) {
                case BRAVO -> State.S48;
                case ECHO -> State.S33;
                case FOXTROT -> State.S25;
                case INDIA -> State.S26;
                case KILO -> State.S46;
                case QUEBEC -> State.S06;
                case ROMEO -> State.S20;
                case TANGO -> State.S29;
                default -> throw refused(state, event);
            };
            case S16 -> switch (event) {
                case BRAVO -> State.S07;
                case CHARLIE -> State.S31;
                case DELTA -> State.S13;
                case HOTEL -> State.S10;
                case JULIETT -> State.S18;
                case OSCAR -> State.S49;
                case SIERRA -> State.S24;
                case TANGO -> State.S48;
                default -> throw refused(state, event);
            };
            case S17 -> switch (event) {
                case DELTA -> State.S29;
                case FOXTROT -> State.S28;
                case HOTEL -> State.S14;
                case KILO -> State.S07;
                case LIMA -> State.S41;
                case NOVEMBER -> State.S01;
                case OSCAR -> State.S44;
                case QUEBEC -> State.S12;
                default -> throw refused(state, event);
            };
            case S18 -> switch (event) {
                case ALPHA -> State.S16;
                case CHARLIE -> State.S01;
                case DELTA -> State.S49;
                case GOLF -> State.S44;
                case HOTEL -> State.S11;
                case INDIA -> State.S32;
                case KILO -> State.S42;
                case LIMA -> State.S16;
                default -> throw refused(state, event);
            };
            case S19 -> switch (event) {
                case FOXTROT -> State.S31;
                case HOTEL -> State.S20;
                case INDIA -> State.S29;
                case KILO -> State.S47;
                case MIKE -> State.S05;
                case PAPA -> State.S32;
                case QUEBEC -> State.S40;
                case TANGO -> State.S44;
                default -> throw refused(state, event);
            };
            case S20 -> switch (event) {
                case ALPHA -> State.S47;
                case BRAVO -> State.S43;
                case DELTA -> State.S42;
                case ECHO -> State.S29;
                case HOTEL -> State.S38;
                case INDIA -> State.S09;
                case JULIETT -> State.S39;
                case PAPA -> State.S33;
                default -> throw refused(state, event);
            };
            case S21 -> switch (event) {
                case FOXTROT -> State.S28;
                case JULIETT -> State.S35;
                case MIKE -> State.S01;
                case OSCAR -> State.S27;
                case PAPA -> State.S40;
                case QUEBEC -> State.S15;
                case SIERRA -> State.S33;
                case TANGO -> State.S49;
                default -> throw refused(state, event);
            };
            case S22 -> switch (event) {
                case ALPHA -> State.S40;
                case FOXTROT -> State.S08;
                case GOLF -> State.S40;
                case INDIA -> State.S23;
                case KILO -> State.S13;
                case PAPA -> State.S34;
                case QUEBEC -> State.S07;
                case ROMEO -> State.S02;
                default -> throw refused(state, event);
            };
            case S23 -> switch (event) {
                case CHARLIE -> State.S17;
                case FOXTROT -> State.S18;
                case HOTEL -> State.S00;
                case INDIA -> State.S05;
                case JULIETT -> State.S44;
                case MIKE -> State.S21;
                case OSCAR -> State.S47;
                case QUEBEC -> State.S29;
                default -> throw refused(state, event);
            };
            case S24 -> switch (event) {
                case ALPHA -> State.S03;
                case BRAVO -> State.S36;
                case GOLF -> State.S38;
                case JULIETT -> State.S40;
                case KILO -> State.S08;
                case LIMA -> State.S16;
                case NOVEMBER -> State.S04;
                case TANGO -> State.S26;
                default -> throw refused(state, event);
            };
            case S25 -> switch (event) {
                case DELTA -> State.S18;
                case HOTEL -> State.S48;
                case LIMA -> State.S44;
                case MIKE -> State.S30;
                case NOVEMBER -> State.S28;
                case PAPA -> State.S34;
                case SIERRA -> State.S47;
                case TANGO -> State.S00;
                default -> throw refused(state, event);
            };
            case S26 -> switch (event) {
                case ECHO -> State.S39;
                case FOXTROT -> State.S11;
                case INDIA -> State.S40;
                case JULIETT -> State.S24;
                case LIMA -> State.S08;
                case MIKE -> State.S02;
                case OSCAR -> State.S04;
                case SIERRA -> State.S24;
                default -> throw refused(state, event);
            };
            case S27 -> switch (event) {
                case ALPHA -> State.S42;
                case BRAVO -> State.S09;
                case DELTA -> State.S48;
                case ECHO -> State.S30;
                case FOXTROT -> State.S18;
                case OSCAR -> State.S11;
                case SIERRA -> State.S35;
                case TANGO -> State.S06;
                default -> throw refused(state, event);
            };
            case S28 -> switch (event) {
                case ALPHA -> State.S20;
                case ECHO -> State.S34;
                case INDIA -> State.S16;
                case KILO -> State.S04;
                case MIKE -> State.S32;
                case OSCAR -> State.S05;
                case ROMEO -> State.S04;
                case SIERRA -> State.S15;
                default -> throw refused(state, event);
            };
            case S29 -> switch (event) {
                case DELTA -> State.S15;
                case FOXTROT -> State.S36;
                case GOLF -> State.S21;
                case HOTEL -> State.S28;
                case INDIA -> State.S49;
                case JULIETT -> State.S44;
                case NOVEMBER -> State.S10;
                case ROMEO -> State.S45;
                default -> throw refused(state, event);
            };
            case S30 -> switch (event) {
                case ALPHA -> State.S23;
                case BRAVO -> State.S41;
                case GOLF -> State.S06;
                case INDIA -> State.S17;
                case JULIETT -> State.S03;
                case NOVEMBER -> State.S18;
                case OSCAR -> State.S19;
                case QUEBEC -> State.S26;
                default -> throw refused(state, event);
            };
            case S31 -> switch (event) {
                case DELTA -> State.S11;
                case ECHO -> State.S03;
                case GOLF -> State.S05;
                case HOTEL -> State.S01;
                case KILO -> State.S29;
                case MIKE -> State.S27;
                case OSCAR -> State.S06;
                case QUEBEC -> State.S17;
                default -> throw refused(state, event);
            };
            case S32 -> switch (event) {
                case DELTA -> State.S08;
                case INDIA -> State.S22;
                case KILO -> State.S34;
                case LIMA -> State.S20;
                case PAPA -> State.S19;
                case QUEBEC -> State.S04;
                case ROMEO -> State.S23;
                case SIERRA -> State.S33;
                default -> throw refused(state, event);
            };
            case S33 -> switch (event) {
                case ALPHA -> State.S43;
                case CHARLIE -> State.S44;
                case GOLF -> State.S32;
                case JULIETT -> State.S18;
                case KILO -> State.S08;
                case LIMA -> State.S16;
                case QUEBEC -> State.S46;
                case SIERRA -> State.S40;
                default -> throw refused(state, event);
            };
            case S34 -> switch (event) {
                case ALPHA -> State.S45;
                case CHARLIE -> State.S02;
                case INDIA -> State.S08;
                case LIMA -> State.S13;
                case PAPA -> State.S43;
                case QUEBEC -> State.S24;
                case SIERRA -> State.S16;
                case TANGO -> State.S47;
                default -> throw refused(state, event);
            };
            case S35 -> switch (event) {
                case BRAVO -> State.S34;
                case CHARLIE -> State.S32;
                case GOLF -> State.S48;
                case HOTEL -> State.S34;
                case KILO -> State.S39;
                case LIMA -> State.S33;
                case OSCAR -> State.S09;
                case ROMEO -> State.S11;
                default -> throw refused(state, event);
            };
            case S36 -> switch (event) {
                case ECHO -> State.S46;
                case FOXTROT -> State.S12;
                case HOTEL -> State.S07;
                case INDIA -> State.S46;
                case NOVEMBER -> State.S18;
                case PAPA -> State.S39;
                case ROMEO -> State.S02;
                case TANGO -> State.S11;
                default -> throw refused(state, event);
            };
            case S37 -> switch (event) {
                case BRAVO -> State.S22;
                case GOLF -> State.S22;
                case HOTEL -> State.S35;
                case KILO -> State.S37;
                case MIKE -> State.S43;
                case PAPA -> State.S26;
                case QUEBEC -> State.S02;
                case TANGO -> State.S49;
                default -> throw refused(state, event);
            };
            case S38 -> switch (event) {
                case BRAVO -> State.S19;
                case DELTA -> State.S33;
                case ECHO -> State.S25;
                case FOXTROT -> State.S47;
                case JULIETT -> State.S49;
                case OSCAR -> State.S47;
                case PAPA -> State.S17;
                case QUEBEC -> State.S16;
                default -> throw refused(state, event);
            };
            case S39 -> switch (event) {
                case BRAVO -> State.S03;
                case DELTA -> State.S44;
                case ECHO -> State.S03;
                case KILO -> State.S13;
                case MIKE -> State.S22;
                case NOVEMBER -> State.S06;
                case PAPA -> State.S39;
                case SIERRA -> State.S29;
                default -> throw refused(state, event);
            };
            case S40 -> switch (event) {
                case DELTA -> State.S47;
                case INDIA -> State.S20;
                case JULIETT -> State.S05;
                case MIKE -> State.S25;
                case QUEBEC -> State.S22;
                case ROMEO -> State.S10;
                case SIERRA -> State.S32;
                case TANGO -> State.S14;
                default -> throw refused(state, event);
            };
            case S41 -> switch (event) {
                case CHARLIE -> State.S33;
                case FOXTROT -> State.S32;
                case GOLF -> State.S09;
                case HOTEL -> State.S10;
                case LIMA -> State.S46;
                case OSCAR -> State.S26;
                case PAPA -> State.S30;
                case SIERRA -> State.S29;
                default -> throw refused(state, event);
            };
            case S42 -> switch (event) {
                case BRAVO -> State.S31;
                case ECHO -> State.S13;
                case FOXTROT -> State.S08;
                case JULIETT -> State.S23;
                case LIMA -> State.S07;
                case MIKE -> State.S10;
                case NOVEMBER -> State.S14;
                case SIERRA -> State.S41;
                default -> throw refused(state, event);
            };
            case S43 -> switch (event) {
                case ALPHA -> State.S47;
                case ECHO -> State.S07;
                case FOXTROT -> State.S36;
                case MIKE -> State.S43;
                case OSCAR -> State.S05;
                case PAPA -> State.S01;
                case QUEBEC -> State.S08;
                case SIERRA -> State.S32;
                default -> throw refused(state, event);
            };
            case S44 -> switch (event) {
                case ALPHA -> State.S41;
                case BRAVO -> State.S28;
                case DELTA -> State.S00;
                case FOXTROT -> State.S08;
                case HOTEL -> State.S02;
                case NOVEMBER -> State.S02;
                case OSCAR -> State.S00;
                case QUEBEC -> State.S22;
                default -> throw refused(state, event);
            };
            case S45 -> switch (event) {
                case ALPHA -> State.S16;
                case BRAVO -> State.S17;
                case FOXTROT -> State.S16;
                case INDIA -> State.S42;
                case JULIETT -> State.S06;
                case KILO -> State.S37;
                case PAPA -> State.S41;
                case QUEBEC -> State.S47;
                default -> throw refused(state, event);
            };
            case S46 -> switch (event) {
                case ALPHA -> State.S28;
                case BRAVO -> State.S21;
                case ECHO -> State.S16;
                case GOLF -> State.S05;
                case JULIETT -> State.S03;
                case LIMA -> State.S26;
                case PAPA -> State.S28;
                case ROMEO -> State.S42;
                default -> throw refused(state, event);
            };
            case S47 -> switch (event) {
                case CHARLIE -> State.S07;
                case DELTA -> State.S45;
                case ECHO -> State.S33;
                case GOLF -> State.S47;
                case MIKE -> State.S32;
                case NOVEMBER -> State.S46;
                case OSCAR -> State.S08;
                case PAPA -> State.S25;
                default -> throw refused(state, event);
            };
            case S48 -> switch (event) {
                case ALPHA -> State.S46;
                case DELTA -> State.S23;
                case HOTEL -> State.S02;
                case INDIA -> State.S45;
                case NOVEMBER -> State.S45;
                case QUEBEC -> State.S47;
                case SIERRA -> State.S08;
                case TANGO -> State.S24;
                default -> throw refused(state, event);
            };
            case S49 -> switch (event) {
                case ALPHA -> State.S16;
                case CHARLIE -> State.S11;
                case ECHO -> State.S03;
                case HOTEL -> State.S30;
                case LIMA -> State.S27;
                case OSCAR -> State.S13;
                case ROMEO -> State.S44;
                case SIERRA -> State.S10;
                default -> throw refused(state, event);
            };
        };
    }

    private static IllegalStateException refused(State state, Event event) {
        return new IllegalStateException(event + " is illegal in " + state);
    }
}
// @formatter:on

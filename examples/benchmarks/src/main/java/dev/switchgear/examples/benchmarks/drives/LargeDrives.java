// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.drives;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.benchmarks.byhand.LargeByMethods;
import dev.switchgear.examples.benchmarks.byhand.LargeEnumSwitch;
import dev.switchgear.examples.benchmarks.byhand.LargeIntSwitch;
import dev.switchgear.examples.benchmarks.byhand.LargePackedTable;
import dev.switchgear.examples.benchmarks.machines.LargeAnswersMachine;
import dev.switchgear.examples.benchmarks.machines.LargeMethodsMachine;
import dev.switchgear.examples.benchmarks.machines.LargeTable.Event;
import dev.switchgear.examples.benchmarks.machines.LargeTable.State;
import dev.switchgear.examples.benchmarks.machines.LargeTableMachine;
import dev.switchgear.examples.benchmarks.tables.Tables;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import dev.switchgear.examples.benchmarks.tables.Walk;

/** What is measured of the machine. */
final class LargeDrives implements Drives {

    @Override
    public TypedTable<?, ?> table() {
        return new TypedTable<>(Tables.large(), State.class, Event.class);
    }

    @Override
    public Drive walk(Way way, int start, int[] walk) {
        return switch (way) {
            case ENUM_SWITCH -> new EnumSwitch(start, walk);
            case INT_SWITCH -> new IntSwitch(start, walk);
            case PACKED_TABLE -> new PackedTable(start, walk);
            case METHODS_BY_HAND -> new MethodsByHand(start, walk);
            case METHOD -> new Method(start, walk);
            case METHOD_FIRE -> new MethodFire(start, walk);
            case METHOD_NEXT -> new MethodNext(start, walk);
            case ANSWER -> new Answer(start, walk);
            case TABLE_FIRE -> new TableFire(start, walk);
            case TABLE_NEXT -> new TableNext(start, walk);
            case TABLE_TRY_FIRE -> new TableTryFire(start, walk);
        };
    }

    @Override
    public Drive refused(Refusal way, int start, int[] walk) {
        return switch (way) {
            case ENUM_SWITCH_THROWS -> new EnumSwitchThrows(start, walk);
            case PACKED_TABLE_SAYS_NO -> new PackedTableSaysNo(start, walk);
            case METHOD_THROWS -> new MethodThrows(start, walk);
            case ANSWER_IS_FALSE -> new AnswerIsFalse(start, walk);
            case FIRE_THROWS -> new FireThrows(start, walk);
            case TRY_FIRE_IS_FALSE -> new TryFireIsFalse(start, walk);
            case PERMITS_FIRST -> new PermitsFirst(start, walk);
        };
    }

    @Override
    public Object create(Way way) {
        return switch (way) {
            case ENUM_SWITCH -> new LargeEnumSwitch();
            case INT_SWITCH -> new LargeIntSwitch();
            case PACKED_TABLE -> new LargePackedTable();
            case METHODS_BY_HAND -> new LargeByMethods();
            case METHOD -> new LargeMethodsMachine();
            case METHOD_FIRE -> new LargeMethodsMachine();
            case METHOD_NEXT -> State.S00;
            case ANSWER -> new LargeAnswersMachine();
            case TABLE_FIRE -> new LargeTableMachine();
            case TABLE_NEXT -> State.S00;
            case TABLE_TRY_FIRE -> new LargeTableMachine();
        };
    }

    private static final class EnumSwitch implements Drive {
        private final Event[] events;
        private final LargeEnumSwitch machine;

        EnumSwitch(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeEnumSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class IntSwitch implements Drive {
        private final int[] events;
        private final LargeIntSwitch machine;

        IntSwitch(int start, int[] walk) {
            events = walk;
            machine = new LargeIntSwitch(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            LargeIntSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class PackedTable implements Drive {
        private final int[] events;
        private final LargePackedTable machine;

        PackedTable(int start, int[] walk) {
            events = walk;
            machine = new LargePackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            LargePackedTable machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class MethodsByHand implements Drive {
        private final Event[] events;
        private final LargeByMethods machine;

        MethodsByHand(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeByMethods(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeByMethods machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case ALPHA -> machine.alpha();
                    case BRAVO -> machine.bravo();
                    case CHARLIE -> machine.charlie();
                    case DELTA -> machine.delta();
                    case ECHO -> machine.echo();
                    case FOXTROT -> machine.foxtrot();
                    case GOLF -> machine.golf();
                    case HOTEL -> machine.hotel();
                    case INDIA -> machine.india();
                    case JULIETT -> machine.juliett();
                    case KILO -> machine.kilo();
                    case LIMA -> machine.lima();
                    case MIKE -> machine.mike();
                    case NOVEMBER -> machine.november();
                    case OSCAR -> machine.oscar();
                    case PAPA -> machine.papa();
                    case QUEBEC -> machine.quebec();
                    case ROMEO -> machine.romeo();
                    case SIERRA -> machine.sierra();
                    case TANGO -> machine.tango();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class Method implements Drive {
        private final Event[] events;
        private final LargeMethodsMachine machine;

        Method(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case ALPHA -> machine.alpha();
                    case BRAVO -> machine.bravo();
                    case CHARLIE -> machine.charlie();
                    case DELTA -> machine.delta();
                    case ECHO -> machine.echo();
                    case FOXTROT -> machine.foxtrot();
                    case GOLF -> machine.golf();
                    case HOTEL -> machine.hotel();
                    case INDIA -> machine.india();
                    case JULIETT -> machine.juliett();
                    case KILO -> machine.kilo();
                    case LIMA -> machine.lima();
                    case MIKE -> machine.mike();
                    case NOVEMBER -> machine.november();
                    case OSCAR -> machine.oscar();
                    case PAPA -> machine.papa();
                    case QUEBEC -> machine.quebec();
                    case ROMEO -> machine.romeo();
                    case SIERRA -> machine.sierra();
                    case TANGO -> machine.tango();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodFire implements Drive {
        private final LargeMethodsMachine.Event[] events;
        private final LargeMethodsMachine machine;

        MethodFire(int start, int[] walk) {
            events = Walk.of(LargeMethodsMachine.Event.values(), walk);
            machine = new LargeMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            LargeMethodsMachine.Event[] events = this.events;
            LargeMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodNext implements Drive {
        private final LargeMethodsMachine.Event[] events;
        private State state;

        MethodNext(int start, int[] walk) {
            events = Walk.of(LargeMethodsMachine.Event.values(), walk);
            state = State.values()[start];
        }

        @Override
        public int drive(int from, int to) {
            LargeMethodsMachine.Event[] events = this.events;
            State state = this.state;
            for (int i = from; i < to; i++) {
                state = LargeMethodsMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class Answer implements Drive {
        private final Event[] events;
        private final LargeAnswersMachine machine;

        Answer(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeAnswersMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case ALPHA -> machine.alpha();
                    case BRAVO -> machine.bravo();
                    case CHARLIE -> machine.charlie();
                    case DELTA -> machine.delta();
                    case ECHO -> machine.echo();
                    case FOXTROT -> machine.foxtrot();
                    case GOLF -> machine.golf();
                    case HOTEL -> machine.hotel();
                    case INDIA -> machine.india();
                    case JULIETT -> machine.juliett();
                    case KILO -> machine.kilo();
                    case LIMA -> machine.lima();
                    case MIKE -> machine.mike();
                    case NOVEMBER -> machine.november();
                    case OSCAR -> machine.oscar();
                    case PAPA -> machine.papa();
                    case QUEBEC -> machine.quebec();
                    case ROMEO -> machine.romeo();
                    case SIERRA -> machine.sierra();
                    case TANGO -> machine.tango();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class TableFire implements Drive {
        private final Event[] events;
        private final LargeTableMachine machine;

        TableFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeTableMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class TableNext implements Drive {
        private final Event[] events;
        private State state;

        TableNext(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            state = State.values()[start];
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            State state = this.state;
            for (int i = from; i < to; i++) {
                state = LargeTableMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class TableTryFire implements Drive {
        private final Event[] events;
        private final LargeTableMachine machine;

        TableTryFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeTableMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.tryFire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class EnumSwitchThrows implements Drive {
        private final Event[] events;
        private final LargeEnumSwitch machine;

        EnumSwitchThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeEnumSwitch machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                try {
                    machine.fire(events[i]);
                } catch (IllegalStateException e) {
                    refused++;
                }
            }
            return refused;
        }
    }

    private static final class PackedTableSaysNo implements Drive {
        private final int[] events;
        private final LargePackedTable machine;

        PackedTableSaysNo(int start, int[] walk) {
            events = walk;
            machine = new LargePackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            LargePackedTable machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                if (!machine.tryFire(events[i])) {
                    refused++;
                }
            }
            return refused;
        }
    }

    private static final class MethodThrows implements Drive {
        private final Event[] events;
        private final LargeMethodsMachine machine;

        MethodThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeMethodsMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                try {
                    switch (events[i]) {
                        case ALPHA -> machine.alpha();
                        case BRAVO -> machine.bravo();
                        case CHARLIE -> machine.charlie();
                        case DELTA -> machine.delta();
                        case ECHO -> machine.echo();
                        case FOXTROT -> machine.foxtrot();
                        case GOLF -> machine.golf();
                        case HOTEL -> machine.hotel();
                        case INDIA -> machine.india();
                        case JULIETT -> machine.juliett();
                        case KILO -> machine.kilo();
                        case LIMA -> machine.lima();
                        case MIKE -> machine.mike();
                        case NOVEMBER -> machine.november();
                        case OSCAR -> machine.oscar();
                        case PAPA -> machine.papa();
                        case QUEBEC -> machine.quebec();
                        case ROMEO -> machine.romeo();
                        case SIERRA -> machine.sierra();
                        case TANGO -> machine.tango();
                    }
                } catch (IllegalTransitionException e) {
                    refused++;
                }
            }
            return refused;
        }
    }

    private static final class AnswerIsFalse implements Drive {
        private final Event[] events;
        private final LargeAnswersMachine machine;

        AnswerIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeAnswersMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                boolean legal = switch (events[i]) {
                    case ALPHA -> machine.alpha();
                    case BRAVO -> machine.bravo();
                    case CHARLIE -> machine.charlie();
                    case DELTA -> machine.delta();
                    case ECHO -> machine.echo();
                    case FOXTROT -> machine.foxtrot();
                    case GOLF -> machine.golf();
                    case HOTEL -> machine.hotel();
                    case INDIA -> machine.india();
                    case JULIETT -> machine.juliett();
                    case KILO -> machine.kilo();
                    case LIMA -> machine.lima();
                    case MIKE -> machine.mike();
                    case NOVEMBER -> machine.november();
                    case OSCAR -> machine.oscar();
                    case PAPA -> machine.papa();
                    case QUEBEC -> machine.quebec();
                    case ROMEO -> machine.romeo();
                    case SIERRA -> machine.sierra();
                    case TANGO -> machine.tango();
                };
                if (!legal) {
                    refused++;
                }
            }
            return refused;
        }
    }

    private static final class FireThrows implements Drive {
        private final Event[] events;
        private final LargeTableMachine machine;

        FireThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeTableMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                try {
                    machine.fire(events[i]);
                } catch (IllegalTransitionException e) {
                    refused++;
                }
            }
            return refused;
        }
    }

    private static final class TryFireIsFalse implements Drive {
        private final Event[] events;
        private final LargeTableMachine machine;

        TryFireIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeTableMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                if (!machine.tryFire(events[i])) {
                    refused++;
                }
            }
            return refused;
        }
    }

    private static final class PermitsFirst implements Drive {
        private final Event[] events;
        private final LargeTableMachine machine;

        PermitsFirst(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new LargeTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            LargeTableMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                if (machine.permits(events[i])) {
                    machine.fire(events[i]);
                } else {
                    refused++;
                }
            }
            return refused;
        }
    }
}
// @formatter:on

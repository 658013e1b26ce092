// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.drives;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.benchmarks.byhand.MediumByMethods;
import dev.switchgear.examples.benchmarks.byhand.MediumEnumSwitch;
import dev.switchgear.examples.benchmarks.byhand.MediumIntSwitch;
import dev.switchgear.examples.benchmarks.byhand.MediumPackedTable;
import dev.switchgear.examples.benchmarks.machines.MediumAnswersMachine;
import dev.switchgear.examples.benchmarks.machines.MediumMethodsMachine;
import dev.switchgear.examples.benchmarks.machines.MediumTable.Event;
import dev.switchgear.examples.benchmarks.machines.MediumTable.State;
import dev.switchgear.examples.benchmarks.machines.MediumTableMachine;
import dev.switchgear.examples.benchmarks.tables.Tables;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import dev.switchgear.examples.benchmarks.tables.Walk;

/** What is measured of the machine. */
final class MediumDrives implements Drives {

    @Override
    public TypedTable<?, ?> table() {
        return new TypedTable<>(Tables.medium(), State.class, Event.class);
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
            case ENUM_SWITCH -> new MediumEnumSwitch();
            case INT_SWITCH -> new MediumIntSwitch();
            case PACKED_TABLE -> new MediumPackedTable();
            case METHODS_BY_HAND -> new MediumByMethods();
            case METHOD -> new MediumMethodsMachine();
            case METHOD_FIRE -> new MediumMethodsMachine();
            case METHOD_NEXT -> State.S00;
            case ANSWER -> new MediumAnswersMachine();
            case TABLE_FIRE -> new MediumTableMachine();
            case TABLE_NEXT -> State.S00;
            case TABLE_TRY_FIRE -> new MediumTableMachine();
        };
    }

    private static final class EnumSwitch implements Drive {
        private final Event[] events;
        private final MediumEnumSwitch machine;

        EnumSwitch(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumEnumSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class IntSwitch implements Drive {
        private final int[] events;
        private final MediumIntSwitch machine;

        IntSwitch(int start, int[] walk) {
            events = walk;
            machine = new MediumIntSwitch(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            MediumIntSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class PackedTable implements Drive {
        private final int[] events;
        private final MediumPackedTable machine;

        PackedTable(int start, int[] walk) {
            events = walk;
            machine = new MediumPackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            MediumPackedTable machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class MethodsByHand implements Drive {
        private final Event[] events;
        private final MediumByMethods machine;

        MethodsByHand(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumByMethods(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumByMethods machine = this.machine;
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
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class Method implements Drive {
        private final Event[] events;
        private final MediumMethodsMachine machine;

        Method(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumMethodsMachine machine = this.machine;
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
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodFire implements Drive {
        private final MediumMethodsMachine.Event[] events;
        private final MediumMethodsMachine machine;

        MethodFire(int start, int[] walk) {
            events = Walk.of(MediumMethodsMachine.Event.values(), walk);
            machine = new MediumMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            MediumMethodsMachine.Event[] events = this.events;
            MediumMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodNext implements Drive {
        private final MediumMethodsMachine.Event[] events;
        private State state;

        MethodNext(int start, int[] walk) {
            events = Walk.of(MediumMethodsMachine.Event.values(), walk);
            state = State.values()[start];
        }

        @Override
        public int drive(int from, int to) {
            MediumMethodsMachine.Event[] events = this.events;
            State state = this.state;
            for (int i = from; i < to; i++) {
                state = MediumMethodsMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class Answer implements Drive {
        private final Event[] events;
        private final MediumAnswersMachine machine;

        Answer(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumAnswersMachine machine = this.machine;
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
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class TableFire implements Drive {
        private final Event[] events;
        private final MediumTableMachine machine;

        TableFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumTableMachine machine = this.machine;
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
                state = MediumTableMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class TableTryFire implements Drive {
        private final Event[] events;
        private final MediumTableMachine machine;

        TableTryFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumTableMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.tryFire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class EnumSwitchThrows implements Drive {
        private final Event[] events;
        private final MediumEnumSwitch machine;

        EnumSwitchThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumEnumSwitch machine = this.machine;
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
        private final MediumPackedTable machine;

        PackedTableSaysNo(int start, int[] walk) {
            events = walk;
            machine = new MediumPackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            MediumPackedTable machine = this.machine;
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
        private final MediumMethodsMachine machine;

        MethodThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumMethodsMachine machine = this.machine;
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
        private final MediumAnswersMachine machine;

        AnswerIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumAnswersMachine machine = this.machine;
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
        private final MediumTableMachine machine;

        FireThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumTableMachine machine = this.machine;
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
        private final MediumTableMachine machine;

        TryFireIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumTableMachine machine = this.machine;
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
        private final MediumTableMachine machine;

        PermitsFirst(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new MediumTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            MediumTableMachine machine = this.machine;
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

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.drives;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.benchmarks.byhand.TurnstileByMethods;
import dev.switchgear.examples.benchmarks.byhand.TurnstileEnumSwitch;
import dev.switchgear.examples.benchmarks.byhand.TurnstileIntSwitch;
import dev.switchgear.examples.benchmarks.byhand.TurnstilePackedTable;
import dev.switchgear.examples.benchmarks.machines.TurnstileAnswersMachine;
import dev.switchgear.examples.benchmarks.machines.TurnstileMethodsMachine;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.Event;
import dev.switchgear.examples.benchmarks.machines.TurnstileTable.State;
import dev.switchgear.examples.benchmarks.machines.TurnstileTableMachine;
import dev.switchgear.examples.benchmarks.tables.Tables;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import dev.switchgear.examples.benchmarks.tables.Walk;

/** What is measured of the machine. */
final class TurnstileDrives implements Drives {

    @Override
    public TypedTable<?, ?> table() {
        return new TypedTable<>(Tables.turnstile(), State.class, Event.class);
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
            case ENUM_SWITCH -> new TurnstileEnumSwitch();
            case INT_SWITCH -> new TurnstileIntSwitch();
            case PACKED_TABLE -> new TurnstilePackedTable();
            case METHODS_BY_HAND -> new TurnstileByMethods();
            case METHOD -> new TurnstileMethodsMachine();
            case METHOD_FIRE -> new TurnstileMethodsMachine();
            case METHOD_NEXT -> State.LOCKED;
            case ANSWER -> new TurnstileAnswersMachine();
            case TABLE_FIRE -> new TurnstileTableMachine();
            case TABLE_NEXT -> State.LOCKED;
            case TABLE_TRY_FIRE -> new TurnstileTableMachine();
        };
    }

    private static final class EnumSwitch implements Drive {
        private final Event[] events;
        private final TurnstileEnumSwitch machine;

        EnumSwitch(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileEnumSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class IntSwitch implements Drive {
        private final int[] events;
        private final TurnstileIntSwitch machine;

        IntSwitch(int start, int[] walk) {
            events = walk;
            machine = new TurnstileIntSwitch(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            TurnstileIntSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class PackedTable implements Drive {
        private final int[] events;
        private final TurnstilePackedTable machine;

        PackedTable(int start, int[] walk) {
            events = walk;
            machine = new TurnstilePackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            TurnstilePackedTable machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class MethodsByHand implements Drive {
        private final Event[] events;
        private final TurnstileByMethods machine;

        MethodsByHand(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileByMethods(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileByMethods machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case COIN -> machine.coin();
                    case PUSH -> machine.push();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class Method implements Drive {
        private final Event[] events;
        private final TurnstileMethodsMachine machine;

        Method(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case COIN -> machine.coin();
                    case PUSH -> machine.push();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodFire implements Drive {
        private final TurnstileMethodsMachine.Event[] events;
        private final TurnstileMethodsMachine machine;

        MethodFire(int start, int[] walk) {
            events = Walk.of(TurnstileMethodsMachine.Event.values(), walk);
            machine = new TurnstileMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            TurnstileMethodsMachine.Event[] events = this.events;
            TurnstileMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodNext implements Drive {
        private final TurnstileMethodsMachine.Event[] events;
        private State state;

        MethodNext(int start, int[] walk) {
            events = Walk.of(TurnstileMethodsMachine.Event.values(), walk);
            state = State.values()[start];
        }

        @Override
        public int drive(int from, int to) {
            TurnstileMethodsMachine.Event[] events = this.events;
            State state = this.state;
            for (int i = from; i < to; i++) {
                state = TurnstileMethodsMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class Answer implements Drive {
        private final Event[] events;
        private final TurnstileAnswersMachine machine;

        Answer(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileAnswersMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case COIN -> machine.coin();
                    case PUSH -> machine.push();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class TableFire implements Drive {
        private final Event[] events;
        private final TurnstileTableMachine machine;

        TableFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileTableMachine machine = this.machine;
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
                state = TurnstileTableMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class TableTryFire implements Drive {
        private final Event[] events;
        private final TurnstileTableMachine machine;

        TableTryFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileTableMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.tryFire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class EnumSwitchThrows implements Drive {
        private final Event[] events;
        private final TurnstileEnumSwitch machine;

        EnumSwitchThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileEnumSwitch machine = this.machine;
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
        private final TurnstilePackedTable machine;

        PackedTableSaysNo(int start, int[] walk) {
            events = walk;
            machine = new TurnstilePackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            TurnstilePackedTable machine = this.machine;
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
        private final TurnstileMethodsMachine machine;

        MethodThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileMethodsMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                try {
                    switch (events[i]) {
                        case COIN -> machine.coin();
                        case PUSH -> machine.push();
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
        private final TurnstileAnswersMachine machine;

        AnswerIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileAnswersMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                boolean legal = switch (events[i]) {
                    case COIN -> machine.coin();
                    case PUSH -> machine.push();
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
        private final TurnstileTableMachine machine;

        FireThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileTableMachine machine = this.machine;
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
        private final TurnstileTableMachine machine;

        TryFireIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileTableMachine machine = this.machine;
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
        private final TurnstileTableMachine machine;

        PermitsFirst(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new TurnstileTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            TurnstileTableMachine machine = this.machine;
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

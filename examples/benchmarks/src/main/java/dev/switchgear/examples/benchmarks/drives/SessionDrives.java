// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.drives;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.benchmarks.byhand.SessionByMethods;
import dev.switchgear.examples.benchmarks.byhand.SessionEnumSwitch;
import dev.switchgear.examples.benchmarks.byhand.SessionIntSwitch;
import dev.switchgear.examples.benchmarks.byhand.SessionPackedTable;
import dev.switchgear.examples.benchmarks.machines.SessionAnswersMachine;
import dev.switchgear.examples.benchmarks.machines.SessionMethodsMachine;
import dev.switchgear.examples.benchmarks.machines.SessionTable.Event;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;
import dev.switchgear.examples.benchmarks.machines.SessionTableMachine;
import dev.switchgear.examples.benchmarks.tables.Tables;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import dev.switchgear.examples.benchmarks.tables.Walk;

/** What is measured of the machine. */
final class SessionDrives implements Drives {

    @Override
    public TypedTable<?, ?> table() {
        return new TypedTable<>(Tables.session(), State.class, Event.class);
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
            case ENUM_SWITCH -> new SessionEnumSwitch();
            case INT_SWITCH -> new SessionIntSwitch();
            case PACKED_TABLE -> new SessionPackedTable();
            case METHODS_BY_HAND -> new SessionByMethods();
            case METHOD -> new SessionMethodsMachine();
            case METHOD_FIRE -> new SessionMethodsMachine();
            case METHOD_NEXT -> State.INITIALIZED;
            case ANSWER -> new SessionAnswersMachine();
            case TABLE_FIRE -> new SessionTableMachine();
            case TABLE_NEXT -> State.INITIALIZED;
            case TABLE_TRY_FIRE -> new SessionTableMachine();
        };
    }

    private static final class EnumSwitch implements Drive {
        private final Event[] events;
        private final SessionEnumSwitch machine;

        EnumSwitch(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionEnumSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class IntSwitch implements Drive {
        private final int[] events;
        private final SessionIntSwitch machine;

        IntSwitch(int start, int[] walk) {
            events = walk;
            machine = new SessionIntSwitch(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            SessionIntSwitch machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class PackedTable implements Drive {
        private final int[] events;
        private final SessionPackedTable machine;

        PackedTable(int start, int[] walk) {
            events = walk;
            machine = new SessionPackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            SessionPackedTable machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state();
        }
    }

    private static final class MethodsByHand implements Drive {
        private final Event[] events;
        private final SessionByMethods machine;

        MethodsByHand(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionByMethods(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionByMethods machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case CREATED -> machine.created();
                    case TERMINATED -> machine.terminated();
                    case CONNECTED -> machine.connected();
                    case DISCONNECTED -> machine.disconnected();
                    case LOGON -> machine.logon();
                    case LOGOFF -> machine.logoff();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class Method implements Drive {
        private final Event[] events;
        private final SessionMethodsMachine machine;

        Method(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case CREATED -> machine.created();
                    case TERMINATED -> machine.terminated();
                    case CONNECTED -> machine.connected();
                    case DISCONNECTED -> machine.disconnected();
                    case LOGON -> machine.logon();
                    case LOGOFF -> machine.logoff();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodFire implements Drive {
        private final SessionMethodsMachine.Event[] events;
        private final SessionMethodsMachine machine;

        MethodFire(int start, int[] walk) {
            events = Walk.of(SessionMethodsMachine.Event.values(), walk);
            machine = new SessionMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            SessionMethodsMachine.Event[] events = this.events;
            SessionMethodsMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class MethodNext implements Drive {
        private final SessionMethodsMachine.Event[] events;
        private State state;

        MethodNext(int start, int[] walk) {
            events = Walk.of(SessionMethodsMachine.Event.values(), walk);
            state = State.values()[start];
        }

        @Override
        public int drive(int from, int to) {
            SessionMethodsMachine.Event[] events = this.events;
            State state = this.state;
            for (int i = from; i < to; i++) {
                state = SessionMethodsMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class Answer implements Drive {
        private final Event[] events;
        private final SessionAnswersMachine machine;

        Answer(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionAnswersMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                switch (events[i]) {
                    case CREATED -> machine.created();
                    case TERMINATED -> machine.terminated();
                    case CONNECTED -> machine.connected();
                    case DISCONNECTED -> machine.disconnected();
                    case LOGON -> machine.logon();
                    case LOGOFF -> machine.logoff();
                }
            }
            return machine.state().ordinal();
        }
    }

    private static final class TableFire implements Drive {
        private final Event[] events;
        private final SessionTableMachine machine;

        TableFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionTableMachine machine = this.machine;
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
                state = SessionTableMachine.next(state, events[i]);
            }
            this.state = state;
            return state.ordinal();
        }
    }

    private static final class TableTryFire implements Drive {
        private final Event[] events;
        private final SessionTableMachine machine;

        TableTryFire(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionTableMachine machine = this.machine;
            for (int i = from; i < to; i++) {
                machine.tryFire(events[i]);
            }
            return machine.state().ordinal();
        }
    }

    private static final class EnumSwitchThrows implements Drive {
        private final Event[] events;
        private final SessionEnumSwitch machine;

        EnumSwitchThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionEnumSwitch(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionEnumSwitch machine = this.machine;
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
        private final SessionPackedTable machine;

        PackedTableSaysNo(int start, int[] walk) {
            events = walk;
            machine = new SessionPackedTable(start);
        }

        @Override
        public int drive(int from, int to) {
            int[] events = this.events;
            SessionPackedTable machine = this.machine;
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
        private final SessionMethodsMachine machine;

        MethodThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionMethodsMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionMethodsMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                try {
                    switch (events[i]) {
                        case CREATED -> machine.created();
                        case TERMINATED -> machine.terminated();
                        case CONNECTED -> machine.connected();
                        case DISCONNECTED -> machine.disconnected();
                        case LOGON -> machine.logon();
                        case LOGOFF -> machine.logoff();
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
        private final SessionAnswersMachine machine;

        AnswerIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionAnswersMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionAnswersMachine machine = this.machine;
            int refused = 0;
            for (int i = from; i < to; i++) {
                boolean legal = switch (events[i]) {
                    case CREATED -> machine.created();
                    case TERMINATED -> machine.terminated();
                    case CONNECTED -> machine.connected();
                    case DISCONNECTED -> machine.disconnected();
                    case LOGON -> machine.logon();
                    case LOGOFF -> machine.logoff();
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
        private final SessionTableMachine machine;

        FireThrows(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionTableMachine machine = this.machine;
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
        private final SessionTableMachine machine;

        TryFireIsFalse(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionTableMachine machine = this.machine;
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
        private final SessionTableMachine machine;

        PermitsFirst(int start, int[] walk) {
            events = Walk.of(Event.values(), walk);
            machine = new SessionTableMachine(State.values()[start]);
        }

        @Override
        public int drive(int from, int to) {
            Event[] events = this.events;
            SessionTableMachine machine = this.machine;
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

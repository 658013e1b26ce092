package dev.switchgear.examples.benchmarks.guarded;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.machines.SessionTable.Event;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;
import dev.switchgear.examples.benchmarks.tables.Walk;

/** The loops over the guarded session. */
public enum GuardedDrives {
    /** By hand. */
    GUARDED_BY_HAND {
        @Override
        public Drive walk(int start, int[] walk) {
            Event[] events = Walk.of(Event.values(), walk);
            GuardedSessionByHand machine = new GuardedSessionByHand(State.values()[start]);
            return (from, to) -> {
                for (int i = from; i < to; i++) {
                    machine.fire(events[i]);
                }
                return machine.state().ordinal();
            };
        }

        @Override
        public Object create() {
            return new GuardedSessionByHand();
        }
    },
    /** Ours. */
    GUARDED_FIRE {
        @Override
        public Drive walk(int start, int[] walk) {
            Event[] events = Walk.of(Event.values(), walk);
            GuardedSessionMachine machine = new GuardedSessionMachine(State.values()[start]);
            return (from, to) -> {
                for (int i = from; i < to; i++) {
                    machine.fire(events[i]);
                }
                return machine.state().ordinal();
            };
        }

        @Override
        public Object create() {
            return new GuardedSessionMachine();
        }
    };

    /**
     * Raises legal events.
     *
     * @param start the position of the state to start in
     * @param walk the positions of the events
     * @return the loop
     */
    public abstract Drive walk(int start, int[] walk);

    /**
     * Makes a machine.
     *
     * @return it
     */
    public abstract Object create();
}

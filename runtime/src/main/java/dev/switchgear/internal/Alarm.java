package dev.switchgear.internal;

import dev.switchgear.Timers;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/**
 * What tells one machine the time and, if its timers have a thread, has it raise the events that are due. Only generated code uses this
 * class.
 */
public abstract sealed class Alarm {

    private final InstantSource clock;

    private Alarm(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * That of a machine that is confined to one thread. It never goes off.
     *
     * @param machine the machine's name
     * @param timers the timers that it is constructed with
     * @return the alarm
     * @throws IllegalArgumentException if the timers have a thread
     */
    public static Alarm silent(String machine, Timers timers) {
        if (required(timers) instanceof PolledTimers polled) {
            return polled.alarm();
        }
        throw new IllegalArgumentException(
                machine
                        + " is not threadSafe: a thread of its timers would raise events beside others; it takes Timers.polled");
    }

    /**
     * That of a machine for several threads.
     *
     * @param timers the timers that it is constructed with
     * @param lock the machine's lock
     * @return the alarm
     * @throws IllegalStateException if the timers have a thread and are closed
     */
    public static Alarm of(Timers timers, Lock lock) {
        return required(timers) instanceof DrivenTimers driven
                ? new Ringing(driven, lock)
                : ((PolledTimers) timers).alarm();
    }

    /** One that never goes off. */
    static Alarm silent(InstantSource clock) {
        return new Silent(clock);
    }

    private static Timers required(Timers timers) {
        if (timers == null) {
            throw new NullPointerException("timers");
        }
        return timers;
    }

    /**
     * {@return the time, in milliseconds since 1970}
     */
    public final long now() {
        return clock.millis();
    }

    /**
     * Starts the alarm, as the last thing that a constructor does.
     *
     * @param <M> the machine's class
     * @param machine the machine, which is not kept from being collected
     * @param expire raises the events of a machine that are due, and sets the alarm anew
     * @param due when the first event is due
     */
    public abstract <M> void start(M machine, Consumer<? super M> expire, long due);

    /**
     * Sets the alarm. The machine's lock is held.
     *
     * @param due when the next event is due; the alarm may go off earlier, and is set anew then
     */
    public abstract void set(long due);

    /** Ends the alarm: when this method returns, it goes off no more. */
    public abstract void close();

    /** One that never goes off. */
    private static final class Silent extends Alarm {

        Silent(InstantSource clock) {
            super(clock);
        }

        @Override
        public <M> void start(M machine, Consumer<? super M> expire, long due) {} // Somebody polls.

        @Override
        public void set(long due) {}

        @Override
        public void close() {}
    }

    /** One that goes off. */
    private static final class Ringing extends Alarm {

        private final DrivenTimers timers;
        private final Lock lock;

        /** Null until a constructor has ended. */
        @SuppressWarnings("NullAway.Init")
        private Sleeper<?> sleeper;

        /** Whether an entry action has ended the alarm before it was started. */
        private boolean isClosed;

        Ringing(DrivenTimers timers, Lock lock) {
            super(timers.clock());
            this.timers = timers.requireOpen();
            this.lock = lock;
        }

        @Override
        public <M> void start(M machine, Consumer<? super M> expire, long due) {
            if (!isClosed) {
                Sleeper<M> started = new Sleeper<>(machine, lock, expire, timers);
                sleeper = started;
                started.wakeAt(due);
            }
        }

        /** While the machine is under construction there is none to wake: it starts with what is due first then. */
        @Override
        public void set(long due) {
            if (sleeper != null) {
                sleeper.wakeAt(due);
            }
        }

        @Override
        public void close() {
            isClosed = true;
            if (sleeper != null) {
                sleeper.close();
            }
        }
    }
}

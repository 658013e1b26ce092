package dev.switchgear;

import dev.switchgear.internal.DrivenTimers;
import dev.switchgear.internal.PolledTimers;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/**
 * What raises the events of {@code @Timeout}: a machine that has such events is given timers when it is constructed. Any number of
 * machines may share them.
 *
 * <p>With {@linkplain #polled timers that are polled} there is no thread: whoever has the machine calls its {@code expire()}, for
 * instance when a query finds that a stored {@code deadline()} has passed. With {@linkplain #on timers on an executor} the events are
 * raised as soon as they are due, by a thread of the executor; such machines have to be {@code threadSafe}.
 *
 * <p>Time is that of a clock, in milliseconds. An event is never raised before the clock says that it is due. If the clock is set
 * forward, events are due earlier, and if it is set back, later. Machines that are stored keep the time at which an event is due, so that
 * a machine which is resumed goes on with the time that was left.
 */
public sealed interface Timers extends AutoCloseable permits PolledTimers, DrivenTimers {

    /**
     * Timers without a thread. Nothing happens unless somebody calls {@code expire()}.
     *
     * @param clock the clock; {@link InstantSource#system()}, or one that a test sets
     * @return the timers
     */
    static Timers polled(InstantSource clock) {
        return new PolledTimers(clock);
    }

    /**
     * Timers that raise events on an executor, by the system's clock. What such an event throws goes to the uncaught-exception handler
     * of the thread.
     *
     * @param executor the executor, which is never shut down
     * @return the timers
     * @see #on(ScheduledExecutorService, InstantSource, Consumer)
     */
    static Timers on(ScheduledExecutorService executor) {
        return on(executor, InstantSource.system(), DrivenTimers::uncaught);
    }

    /**
     * Timers that raise events on an executor. They hold no machine: one that nobody else holds is collected, and its events are never
     * raised. Machines wait for each other no longer than the executor has no thread for them. An event that throws keeps no
     * other one from being raised.
     *
     * <p>The executor is asked to wake up at least every ten seconds as long as anything may be due later, so that no event is late for
     * longer where the clock is set forward, or a computer has slept.
     *
     * @param executor the executor, which is never shut down
     * @param clock the clock
     * @param report what is told of everything that an event throws, and of an executor that accepts no tasks
     * @return the timers
     */
    static Timers on(ScheduledExecutorService executor, InstantSource clock, Consumer<? super Throwable> report) {
        return new DrivenTimers(executor, clock, report);
    }

    /**
     * Ends these timers: they raise no further event, and no machine can be constructed with them. An event that is running
     * runs on. The machines that have them stay as they are, and their {@code expire()} works. Timers that are polled have nothing to end.
     */
    @Override
    void close();
}

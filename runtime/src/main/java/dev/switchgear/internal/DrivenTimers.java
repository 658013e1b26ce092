package dev.switchgear.internal;

import dev.switchgear.Timers;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Timers with an executor. {@link Timers#on} creates them.
 *
 * <p>However many machines wait, the executor has one task, which wakes the machine whose turn it is. Before it does, the next task
 * is there, so that a machine that takes long keeps no other one waiting as long as the executor has threads. A task for each machine
 * would stay in the executor's queue after it was cancelled, for days if an event was due in days.
 */
public final class DrivenTimers implements Timers {

    /** How long the executor sleeps at most: it measures time by another clock than ours, which somebody may set. */
    static final long LONGEST_SLEEP = 10_000;

    /** The task that the executor has. */
    private record Task(Wakeup wakeup, long at, Future<?> future) {}

    private final ScheduledExecutorService executor;
    private final InstantSource clock;
    private final Consumer<? super Throwable> report;
    private final AtomicLong numbers = new AtomicLong();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final TreeSet<Sleeper<?>> sleepers = new TreeSet<>();
    private Optional<Task> task = Optional.empty();
    private volatile boolean isClosed;

    /**
     * Timers that are not closed.
     *
     * @param executor the executor
     * @param clock the clock
     * @param report what is told of all that is thrown
     */
    public DrivenTimers(ScheduledExecutorService executor, InstantSource clock, Consumer<? super Throwable> report) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * Leaves something that was thrown to the thread that it was thrown in.
     *
     * @param thrown what was thrown
     */
    public static void uncaught(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            isClosed = true;
            sleepers.clear();
            task.ifPresent(waiting -> waiting.future().cancel(false));
            task = Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        return !isClosed;
    }

    /** These, if they are not closed. */
    DrivenTimers requireOpen() {
        if (isClosed) {
            throw new IllegalStateException("The timers are closed");
        }
        return this;
    }

    InstantSource clock() {
        return clock;
    }

    /** Where machines that sleep are to be put when they are collected. */
    ReferenceQueue<Object> collected() {
        return collected;
    }

    /** A number that no other machine has. */
    long number() {
        return numbers.getAndIncrement();
    }

    /** Has a machine woken at a time, and not at another one. */
    void add(Sleeper<?> sleeper, long due) {
        Optional<RuntimeException> failure;
        lock.lock();
        try {
            sleepers.remove(sleeper);
            sleeper.due(due);
            if (!isOpen()) {
                return;
            }
            sleepers.add(sleeper);
            failure = arm();
        } finally {
            lock.unlock();
        }
        failure.ifPresent(this::report);
    }

    /** Has a machine not woken. */
    void remove(Sleeper<?> sleeper) {
        lock.lock();
        try {
            sleepers.remove(sleeper);
            sleeper.due(Due.NEVER);
        } finally {
            lock.unlock();
        }
    }

    /** Has the executor wake up for the machine whose turn is next. What an executor throws that accepts nothing is returned. */
    private Optional<RuntimeException> arm() {
        if (sleepers.isEmpty()) {
            return Optional.empty();
        }
        long now = clock.millis();
        long delay = delay(now, sleepers.first().due());
        long at = now + delay;
        if (task.filter(waiting -> waiting.at() <= at).isPresent()) {
            return Optional.empty();
        }
        task.ifPresent(waiting -> waiting.future().cancel(false));
        task = Optional.empty();
        Wakeup wakeup = new Wakeup();
        try {
            task = Optional.of(new Task(wakeup, at, executor.schedule(wakeup, delay, TimeUnit.MILLISECONDS)));
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    private static long delay(long now, long due) {
        if (due <= now) {
            return 0;
        }
        long delay = due - now;
        return delay < 0 || delay > LONGEST_SLEEP
                ? LONGEST_SLEEP
                : delay; // Negative where it is more than a long holds.
    }

    private final class Wakeup implements Runnable {

        @Override
        public void run() {
            try {
                next(this).ifPresent(Sleeper::wake);
            } catch (Throwable thrown) {
                report(thrown);
            }
        }
    }

    /** The machine that a task is to wake, if one is due. The task for the next one is there when this method returns. */
    private Optional<Sleeper<?>> next(Wakeup wakeup) {
        Optional<Sleeper<?>> next = Optional.empty();
        Optional<RuntimeException> failure;
        lock.lock();
        try {
            if (task.filter(current -> current.wakeup() == wakeup).isEmpty()) {
                return Optional.empty(); // It was cancelled too late.
            }
            task = Optional.empty();
            forgetCollected();
            if (!sleepers.isEmpty() && sleepers.first().due() <= clock.millis()) {
                Sleeper<?> first = sleepers.first();
                sleepers.remove(first);
                first.due(Due.NEVER);
                next = Optional.of(first);
            }
            failure = arm();
        } finally {
            lock.unlock();
        }
        failure.ifPresent(this::report);
        return next;
    }

    private void forgetCollected() {
        for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
            sleepers.remove(gone);
        }
    }

    private void report(Throwable thrown) {
        try {
            report.accept(thrown);
        } catch (Throwable failure) {
            if (!failure.equals(thrown)) {
                failure.addSuppressed(thrown);
            }
            uncaught(failure);
        }
    }
}

package dev.switchgear.internal;

import java.lang.ref.WeakReference;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/** A machine that {@link DrivenTimers} wake when an event is due. It is not kept from being collected. */
final class Sleeper<M> extends WeakReference<M> implements Comparable<Sleeper<?>> {

    private final Lock lock;
    private final Consumer<? super M> expire;
    private final DrivenTimers timers;
    private final long number;

    /** When it is woken; {@link Due#NEVER} while it is not among those that sleep. The timers set it, under their lock. */
    private volatile long due = Due.NEVER;

    /** Whether it is not woken any more. It is read and written under the machine's lock. */
    private boolean isClosed;

    Sleeper(M machine, Lock lock, Consumer<? super M> expire, DrivenTimers timers) {
        super(machine, timers.collected());
        this.lock = lock;
        this.expire = expire;
        this.timers = timers;
        this.number = timers.number();
    }

    long due() {
        return due;
    }

    void due(long time) {
        due = time;
    }

    /** Has it woken at a time, or before. */
    void wakeAt(long time) {
        if (time < due && !isClosed) {
            timers.add(this, time);
        }
    }

    /** Has the machine raise what is due by now. */
    void wake() {
        M machine = get();
        if (machine == null) {
            return;
        }
        lock.lock();
        try {
            if (!isClosed && timers.isOpen()) {
                expire.accept(machine);
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            isClosed = true;
            timers.remove(this);
        } finally {
            lock.unlock();
        }
    }

    /** Those that are woken first come first. */
    @Override
    public int compareTo(Sleeper<?> other) {
        int byDue = Long.compare(due, other.due);
        return byDue == 0 ? Long.compare(number, other.number) : byDue;
    }

    /** No two are the same, as no two numbers are. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}

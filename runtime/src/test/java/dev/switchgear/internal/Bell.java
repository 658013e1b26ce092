package dev.switchgear.internal;

import dev.switchgear.Timers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** What a generated machine does with its timers, in short: one event, which is due at most once. */
final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Alarm alarm;
    private final List<Long> rung = new ArrayList<>();
    private long due = Due.NEVER;
    private Runnable effect = () -> {};

    Bell(Timers timers) {
        alarm = Alarm.of(timers, lock);
        alarm.start(this, Bell::expire, due);
    }

    void expire() {
        lock.lock();
        try {
            long now = alarm.now();
            if (due <= now) {
                due = Due.NEVER;
                rung.add(now);
                effect.run();
            }
        } finally {
            alarm.set(due);
            lock.unlock();
        }
    }

    /** Starts its timer. */
    void in(long millis) {
        lock.lock();
        try {
            due = Due.after(alarm.now(), millis);
        } finally {
            alarm.set(due);
            lock.unlock();
        }
    }

    /** Leaves the source of its timer. */
    void leave() {
        lock.lock();
        try {
            due = Due.NEVER;
        } finally {
            alarm.set(due);
            lock.unlock();
        }
    }

    Bell effect(Runnable run) {
        effect = run;
        return this;
    }

    void close() {
        alarm.close();
    }

    ReentrantLock lock() {
        return lock;
    }

    /** When it rang. */
    List<Long> rung() {
        lock.lock();
        try {
            return List.copyOf(rung);
        } finally {
            lock.unlock();
        }
    }
}

package dev.switchgear.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** An executor whose time passes when a test says so, and whose tasks run in the test's thread. */
final class ManualExecutor extends ScheduledThreadPoolExecutor {

    private static final class Task extends FutureTask<Void> implements ScheduledFuture<Void> {

        private final long at;

        Task(Runnable command, long at) {
            super(command, null);
            this.at = at;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Delayed other) {
            throw new UnsupportedOperationException();
        }
    }

    private final List<Task> tasks = new ArrayList<>();
    private long millis;
    private int scheduled;
    private boolean accepts = true;

    ManualExecutor() {
        super(0);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        if (!accepts) {
            throw new RejectedExecutionException("shut down");
        }
        Task task = new Task(command, millis + unit.toMillis(delay));
        tasks.add(task);
        scheduled++;
        return task;
    }

    /** Lets time pass, and runs what becomes due. */
    void pass(long time) {
        long end = millis + time;
        while (true) {
            tasks.removeIf(Task::isCancelled);
            Task next = tasks.stream()
                    .min(Comparator.comparingLong(task -> task.at))
                    .filter(task -> task.at <= end)
                    .orElse(null);
            if (next == null) {
                break;
            }
            millis = Math.max(millis, next.at);
            tasks.remove(next);
            next.run();
        }
        millis = end;
    }

    /** How much time has passed. */
    long millis() {
        return millis;
    }

    /** How many tasks wait. */
    int waiting() {
        tasks.removeIf(Task::isCancelled);
        return tasks.size();
    }

    /** How many tasks it was ever given. */
    int scheduled() {
        return scheduled;
    }

    void refuse() {
        accepts = false;
    }
}

package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** An executor without a thread: tasks wait until somebody runs those that are ripe by a clock that nobody sets back. */
final class ManualExecutor extends ScheduledThreadPoolExecutor {

    private final class Task extends FutureTask<Object> implements ScheduledFuture<Object> {

        private final long at;

        Task(Runnable run, long at) {
            super(run, null);
            this.at = at;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - elapsed.getAsLong(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }

    private final LongSupplier elapsed;
    private final List<Task> tasks = new ArrayList<>();

    ManualExecutor(LongSupplier elapsed) {
        super(0);
        this.elapsed = elapsed;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable run, long delay, TimeUnit unit) {
        Task task = new Task(run, elapsed.getAsLong() + unit.toMillis(delay));
        tasks.add(task);
        return task;
    }

    /** Runs the tasks that are there and ripe. */
    void runRipe() {
        List<Task> ripe =
                tasks.stream().filter(task -> task.at <= elapsed.getAsLong()).toList();
        tasks.removeAll(ripe);
        ripe.forEach(Task::run);
    }
}

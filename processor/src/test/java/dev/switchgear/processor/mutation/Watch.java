package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Sources;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;

/** Gives up on a compilation that does not end, and runs the next with another compiler, in another thread. */
final class Watch implements AutoCloseable {

    private final Supplier<Harness> harnesses;
    private final Duration limit;
    private Harness harness;
    private ExecutorService compilations;
    private Thread thread;

    Watch(Supplier<Harness> harnesses, Duration limit) {
        this.harnesses = harnesses;
        this.limit = limit;
        begin();
    }

    private void begin() {
        harness = harnesses.get();
        compilations = Executors.newSingleThreadExecutor(task -> {
            thread = new Thread(task, "mutants");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Compiles. */
    Outcome compile(Sources sources, List<String> options, Processor processor)
            throws InterruptedException, ExecutionException {
        Harness current = harness;
        Future<Outcome> outcome = compilations.submit(() -> current.compile(sources, options, processor));
        try {
            return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            Throwable place = new TimeoutException("no end after " + limit);
            place.setStackTrace(thread.getStackTrace());
            close();
            begin();
            return Outcome.crashed(WatchedProcessor.stackTrace(place));
        }
    }

    @Override
    public void close() {
        compilations.shutdownNow();
    }
}

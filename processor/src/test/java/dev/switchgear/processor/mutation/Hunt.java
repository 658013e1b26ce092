package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Sources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;

/** Compiles mutants, several at a time, and keeps what must not have happened: once for each reason. */
final class Hunt {

    private static final int WORKERS = 2;

    private final Supplier<Harness> harnesses;
    private final Supplier<Processor> processors;
    private final Duration limit;
    private final Map<Ending, Map<String, Report>> reports = new TreeMap<>();
    private final Map<Ending, Integer> endings = new TreeMap<>();
    private int illFormed;

    Hunt(Supplier<Harness> harnesses, Supplier<Processor> processors, Duration limit) {
        this.harnesses = harnesses;
        this.processors = processors;
        this.limit = limit;
    }

    /** Compiles the mutants of these numbers. */
    Hunt through(IntFunction<Mutant> mutants, int first, int last) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger(first);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            all.add(workers.submit(() -> {
                try (Watch watch = new Watch(harnesses, limit)) {
                    for (int number = next.getAndIncrement(); number <= last; number = next.getAndIncrement()) {
                        examine(mutants.apply(number), watch);
                    }
                }
                return null;
            }));
        }
        workers.shutdown();
        for (Future<?> worker : all) {
            worker.get();
        }
        return this;
    }

    /** A report on each thing that was found, by what it is, of those that end in this way. */
    Map<String, Report> reports(Ending ending) {
        return reports.getOrDefault(ending, Map.of());
    }

    /** How many mutants ended in which way. */
    Map<Ending, Integer> endings() {
        return endings;
    }

    /** Of how many mutants we said that the spec is well-formed, and that its machine is not. */
    int illFormed() {
        return illFormed;
    }

    private void examine(Mutant mutant, Watch watch) throws InterruptedException, ExecutionException {
        Outcome outcome = watch.compile(mutant.sources(), mutant.options(), processors.get());
        Optional<Finding> finding = Oracle.judge(mutant.sources(), outcome);
        if (finding.isPresent() && isOfTheCompiler(mutant, outcome, watch)) {
            finding = finding.map(crash -> crash.as(Ending.CRASH_OF_THE_COMPILER));
        }
        note(mutant, finding.map(Finding::ending).orElseGet(() -> innocent(outcome)), finding);
        if (outcome.said().stream().anyMatch(said -> said.message().matches("(?s)\\[SG[23].*"))) {
            noteIllFormed();
        }
    }

    private static Ending innocent(Outcome outcome) {
        if (outcome.errors().isEmpty()) {
            return Ending.MACHINES;
        }
        return outcome.ours().isEmpty() ? Ending.ERRORS_OF_THE_COMPILER : Ending.OUR_ERRORS;
    }

    private synchronized void noteIllFormed() {
        illFormed++;
    }

    private synchronized void note(Mutant mutant, Ending ending, Optional<Finding> finding) {
        endings.merge(ending, 1, Integer::sum);
        finding.ifPresent(found -> reports.computeIfAbsent(ending, any -> new TreeMap<>())
                .merge(found.what(), new Report(mutant, found, 1), Report::and));
    }

    /**
     * Whether the compiler crashes without us as well. As a mutant is not even attributed while its rules are missing,
     * it is given what was generated for it.
     */
    private static boolean isOfTheCompiler(Mutant mutant, Outcome outcome, Watch watch)
            throws InterruptedException, ExecutionException {
        if (outcome.crash().isEmpty() || Oracle.isOurs(outcome.crash())) {
            return false;
        }
        Sources all = mutant.sources().and(new Sources(outcome.generated()));
        return !watch.compile(all, mutant.options(), new IdleProcessor())
                .crash()
                .isEmpty();
    }
}

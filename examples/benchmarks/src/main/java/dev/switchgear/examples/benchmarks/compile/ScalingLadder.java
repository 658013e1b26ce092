package dev.switchgear.examples.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Measures how the processor, and javac with what it writes, grow with the rows of a spec: from a hundred to a hundred thousand. */
public final class ScalingLadder {

    private static final int TIMEOUT = Integer.getInteger("scaling.timeout", 300);

    private final ForkedJavac javac;
    private final Path folder;
    private final LadderReport report;
    private final Set<Step> givenUp = new HashSet<>();

    private ScalingLadder(ForkedJavac javac, Path folder, LadderReport report) {
        this.javac = javac;
        this.folder = folder;
        this.report = report;
    }

    /**
     * Measures, prints a table, and leaves it, all numbers and a chart. What does not compile is a line like any other.
     *
     * <p>The system properties {@code scaling.rounds}, {@code scaling.largest} and {@code scaling.timeout} say how often each
     * spec is compiled, how many cells the largest may have, and after how many seconds a compilation is given up.
     *
     * @param arguments the folder, and the file of the chart
     * @throws IOException if they cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT); // Numbers as other programs read them.
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target);
        int rounds = Integer.getInteger("scaling.rounds", 3);
        int largest = Integer.getInteger("scaling.largest", 100_000);
        LadderReport report = new LadderReport(rounds);
        Path folder = Files.createTempDirectory("scaling-ladder");
        try {
            for (Rung.Family family : Rung.Family.values()) {
                ForkedJavac javac = new ForkedJavac(folder, ForkedJavac.flags(), TIMEOUT);
                ScalingLadder ladder = new ScalingLadder(javac, folder, report);
                for (Rung rung : family.upTo(largest)) {
                    ladder.measure(rung, rounds);
                    keep(report, target, Path.of(arguments[1])); // Whoever stops it keeps what is there.
                }
            }
        } finally {
            ForkedJavac.delete(folder);
        }
        System.out.println(report.markdown());
    }

    private static void keep(LadderReport report, Path target, Path chart) throws IOException {
        Files.writeString(target.resolve("scaling.csv"), report.csv());
        Files.writeString(target.resolve("scaling.md"), report.markdown());
        Files.writeString(chart, report.chart());
    }

    private void measure(Rung rung, int rounds) throws IOException {
        Path sources = folder.resolve(rung.family().name() + rung.name());
        Path spec = rung.write().writeTo(sources);
        for (int round = 0; round < rounds; round++) {
            for (Step step : Step.values()) {
                measure(rung, step, spec, sources);
            }
        }
        System.out.println(rung.family() + ", " + rung.states() + " x " + rung.events() + ": done");
    }

    private void measure(Rung rung, Step step, Path spec, Path sources) throws IOException {
        if (givenUp.contains(step)) {
            report.add(rung, step, Measurement.failed("not tried, as a smaller one was not done in time"));
            return;
        }
        Path rules = besides(spec, "Rules");
        Path machine = besides(spec, "Machine");
        boolean needsWritten = step == Step.SPEC || step == Step.WRITTEN;
        if (needsWritten && !Files.exists(machine)) {
            report.add(rung, step, Measurement.failed("nothing was written"));
            return;
        }
        Measurement measurement = javac.compile(
                switch (step) {
                    case PARSE, PROCESS, ALL -> List.of(spec);
                    case SPEC -> List.of(spec, rules);
                    case WRITTEN -> List.of(spec, rules, machine);
                },
                options(step));
        report.add(rung, step, measurement);
        if (measurement.isFailed()) {
            System.out.println(rung + ", " + step + ": " + measurement.failure().orElseThrow());
            if (measurement.isTooLong()) {
                givenUp.add(step);
            }
        } else if (step == Step.PROCESS) {
            keep(sources);
            report.sources(rung, Files.size(machine));
        } else if (step == Step.ALL) {
            report.classes(rung, ForkedJavac.size(javac.classes()));
        }
    }

    private static List<String> options(Step step) {
        Library library = Library.SWITCHGEAR;
        return switch (step) {
            case PARSE -> with(library.plain(), CompileOnce.PARSE);
            case PROCESS -> with(library.processing(), "-proc:only");
            case SPEC, WRITTEN -> library.plain();
            case ALL -> library.processing();
        };
    }

    private static List<String> with(List<String> options, String more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    /** Copies what the processor has written beside the spec. */
    private void keep(Path sources) throws IOException {
        for (Path file : ForkedJavac.sources(javac.generated())) {
            Path copy = sources.resolve(javac.generated().relativize(file).toString());
            if (!Files.exists(copy)) {
                Files.copy(file, copy);
            }
        }
    }

    private static Path besides(Path spec, String suffix) {
        String name = spec.getFileName().toString().replace(".java", suffix + ".java");
        return spec.resolveSibling(name);
    }
}

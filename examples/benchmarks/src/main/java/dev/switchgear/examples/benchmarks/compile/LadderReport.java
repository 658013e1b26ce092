package dev.switchgear.examples.benchmarks.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the compilations of {@link ScalingLadder} took: as a table, a chart, and all its numbers. */
final class LadderReport {

    /** Below it, what there is once in each compilation hides how something grows. */
    private static final int CELLS_THAT_COUNT = 1_000;

    private record Series(Rung rung, Step step) {}

    private final int rounds;
    private final Map<Series, List<Measurement>> measured = new LinkedHashMap<>();
    private final Map<Rung, Long> sources = new HashMap<>();
    private final Map<Rung, Long> classes = new HashMap<>();

    LadderReport(int rounds) {
        this.rounds = rounds;
    }

    void add(Rung rung, Step step, Measurement measurement) {
        measured.computeIfAbsent(new Series(rung, step), series -> new ArrayList<>())
                .add(measurement);
    }

    /** How long the source of a machine is. */
    void sources(Rung rung, long bytes) {
        sources.put(rung, bytes);
    }

    /** How long all class files of a spec are. */
    void classes(Rung rung, long bytes) {
        classes.put(rung, bytes);
    }

    /** All that was measured, a line each. */
    String csv() {
        StringBuilder out =
                new StringBuilder("form,states,events,cells,step,seconds,cpu_seconds,heap_mb,allocated_mb,failure\n");
        measured.forEach((series, all) ->
                all.forEach(one -> out.append("\"%s\",%d,%d,%d,%s,%.3f,%.3f,%.1f,%.1f,\"%s\"\n"
                        .formatted(
                                series.rung().family(),
                                series.rung().states(),
                                series.rung().events(),
                                series.rung().cells(),
                                series.step(),
                                one.seconds(),
                                one.cpu(),
                                one.heap(),
                                one.allocated(),
                                one.failure().orElse("").replace('"', '\'')))));
        return out.toString();
    }

    /** Medians, the slopes, and what failed. */
    String markdown() {
        StringBuilder out = new StringBuilder("""
                Java %s, medians, rounds: %d. *Process* is `-proc:only` less parsing; *all* is what a user waits for; *over written* is
                that less the compilation of the same files without the processor, *over spec* less that of the spec alone.

                | spec | states × events | cells | process, s | CPU, s | µs a cell | all, s | over written, s | over spec, s \
                | heap, MB | allocated, MB | source, KB | classes, KB |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """.formatted(System.getProperty("java.version"), rounds));
        rungs().forEach(rung -> out.append(line(rung)));
        out.append("\n");
        for (Rung.Family family : Rung.Family.values()) {
            slope(family, Measurement::cpu)
                    .ifPresent(time -> out.append(
                            "- %s: CPU time grows with the %.2fth power of the cells from %d on, memory with the %.2fth.\n"
                                    .formatted(
                                            family,
                                            time,
                                            CELLS_THAT_COUNT,
                                            slope(family, Measurement::allocated)
                                                    .orElse(Double.NaN))));
        }
        out.append("\n");
        measured.forEach((series, all) -> all.stream()
                .flatMap(one -> one.failure().stream())
                .findFirst()
                .ifPresent(why -> out.append("- failed: %s, %d x %d, %s: %s\n"
                        .formatted(
                                series.rung().family(),
                                series.rung().states(),
                                series.rung().events(),
                                series.step(),
                                why))));
        return out.toString();
    }

    private String line(Rung rung) {
        double process = processing(rung, Measurement::seconds);
        double all = median(rung, Step.ALL, Measurement::seconds);
        return "| %s | %d × %d | %d | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rung.family(),
                        rung.states(),
                        rung.events(),
                        rung.cells(),
                        number(process, 2),
                        number(processing(rung, Measurement::cpu), 2),
                        number(process / rung.cells() * 1e6, 0),
                        number(all, 2),
                        number(all - median(rung, Step.WRITTEN, Measurement::seconds), 2),
                        number(all - median(rung, Step.SPEC, Measurement::seconds), 2),
                        number(median(rung, Step.PROCESS, Measurement::heap), 0),
                        number(median(rung, Step.PROCESS, Measurement::allocated), 0),
                        size(sources.get(rung)),
                        size(classes.get(rung)));
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "failed" : ("%." + digits + "f").formatted(value);
    }

    private static String size(Long bytes) {
        return bytes == null ? "failed" : "%.1f".formatted(bytes / 1e3);
    }

    private Stream<Rung> rungs() {
        return measured.keySet().stream().map(Series::rung).distinct();
    }

    private double processing(Rung rung, ToDoubleFunction<Measurement> what) {
        return median(rung, Step.PROCESS, what) - median(rung, Step.PARSE, what);
    }

    private double median(Rung rung, Step step, ToDoubleFunction<Measurement> what) {
        List<Measurement> all = measured.getOrDefault(new Series(rung, step), List.of());
        return all.stream().anyMatch(Measurement::isFailed)
                ? Double.NaN
                : Statistics.median(
                        all.stream().map(one -> what.applyAsDouble(one)).toList());
    }

    /** By which power of the cells something grows, once what the smallest spec takes is taken off. */
    private Optional<Double> slope(Rung.Family family, ToDoubleFunction<Measurement> what) {
        List<Rung> all = rungs().filter(rung -> rung.family() == family).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        double fixed = processing(all.get(0), what);
        List<Rung> large = all.stream()
                .filter(rung -> rung.cells() >= CELLS_THAT_COUNT && processing(rung, what) > fixed)
                .toList();
        return large.size() < 2
                ? Optional.empty()
                : Optional.of(Statistics.logarithmicSlope(
                        large.stream().map(rung -> (double) rung.cells()).toList(),
                        large.stream()
                                .map(rung -> processing(rung, what) - fixed)
                                .toList()));
    }

    /** CPU time of the processor, and of a whole compilation, over the cells. */
    String chart() {
        Chart chart = new Chart("Compiling large machines", "cells of the table", "CPU seconds");
        for (Rung.Family family : Rung.Family.values()) {
            List<Rung> all = rungs().filter(rung -> rung.family() == family).toList();
            chart.line(family.toString(), points(all, rung -> processing(rung, Measurement::cpu)), false);
            chart.line(family.toString(), points(all, rung -> median(rung, Step.ALL, Measurement::cpu)), true);
        }
        return chart.svg();
    }

    private static List<Chart.Point> points(List<Rung> rungs, ToDoubleFunction<Rung> y) {
        return rungs.stream()
                .map(rung -> new Chart.Point(rung.cells(), y.applyAsDouble(rung)))
                .filter(point -> point.y() > 0)
                .toList();
    }
}

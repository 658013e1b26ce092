package dev.switchgear.examples.benchmarks.compile;

import dev.switchgear.examples.benchmarks.compile.Contestant.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the compilations of {@link CompileCost} took, as a table and as all its numbers. */
final class CostReport {

    private record Series(int size, String library, Way way) {}

    private static final String YARDSTICK = "AutoValue";

    private final int rounds;
    private final Map<Series, List<Measurement>> measured = new LinkedHashMap<>();

    CostReport(int rounds) {
        this.rounds = rounds;
    }

    void add(int size, String library, Way way, Measurement measurement) {
        measured.computeIfAbsent(new Series(size, library, way), series -> new ArrayList<>())
                .add(measurement);
    }

    /** All that was measured, a line each. */
    String csv() {
        StringBuilder out =
                new StringBuilder("types,library,way,round,seconds,cpu_seconds,heap_mb,allocated_mb,failure\n");
        measured.forEach((series, all) -> {
            for (int round = 0; round < all.size(); round++) {
                Measurement one = all.get(round);
                out.append("%d,%s,\"%s\",%d,%.3f,%.3f,%.1f,%.1f,\"%s\"\n"
                        .formatted(
                                series.size(),
                                series.library(),
                                series.way(),
                                round,
                                one.seconds(),
                                one.cpu(),
                                one.heap(),
                                one.allocated(),
                                one.failure().orElse("").replace('"', '\'')));
            }
        });
        return out.toString();
    }

    /** Medians, and what they come to for each type. */
    String markdown() {
        StringBuilder out = new StringBuilder("""
                Java %s, medians, rounds: %d; ± is half of the middle half.

                | types | library | with the processor, s | its files given, s | by hand, s | CPU, s | heap, MB | allocated, MB |
                |--:|---|--:|--:|--:|--:|--:|--:|
                """.formatted(System.getProperty("java.version"), rounds));
        processed().forEach(series -> out.append(times(series)));
        out.append("""

                What the processor adds, in milliseconds a type, and as a multiple of what AutoValue's adds to as many:

                | types | library | over its files | × | over by hand | × | CPU over its files | × | CPU over by hand | × |
                |--:|---|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        processed().forEach(series -> out.append(overheads(series)));
        return out.toString();
    }

    private Stream<Series> processed() {
        return measured.keySet().stream().filter(series -> series.way() == Way.PROCESSED);
    }

    private String times(Series series) {
        return "| %d | %s | %s | %s | %s | %.2f | %.0f | %.0f |\n"
                .formatted(
                        series.size(),
                        series.library(),
                        seconds(series),
                        seconds(new Series(series.size(), series.library(), Way.WRITTEN)),
                        seconds(new Series(series.size(), series.library(), Way.BY_HAND)),
                        median(series, Measurement::cpu),
                        median(series, Measurement::heap),
                        median(series, Measurement::allocated));
    }

    private String overheads(Series series) {
        return "| %d | %s |%s%s%s%s\n"
                .formatted(
                        series.size(),
                        series.library(),
                        overhead(series, Way.WRITTEN, Measurement::seconds),
                        overhead(series, Way.BY_HAND, Measurement::seconds),
                        overhead(series, Way.WRITTEN, Measurement::cpu),
                        overhead(series, Way.BY_HAND, Measurement::cpu));
    }

    private String overhead(Series series, Way without, ToDoubleFunction<Measurement> what) {
        double ours = milliseconds(series, without, what);
        double yardstick = milliseconds(new Series(series.size(), YARDSTICK, Way.PROCESSED), without, what);
        return " %.1f | %.2f |".formatted(ours, ours / yardstick);
    }

    private String seconds(Series series) {
        List<Double> all =
                measured.get(series).stream().map(Measurement::seconds).toList();
        boolean isFailed = measured.get(series).stream().anyMatch(Measurement::isFailed);
        return isFailed ? "failed" : "%.2f ± %.2f".formatted(Statistics.median(all), Statistics.spread(all) / 2);
    }

    private double median(Series series, ToDoubleFunction<Measurement> what) {
        return Statistics.median(measured.get(series).stream()
                .map(one -> what.applyAsDouble(one))
                .toList());
    }

    /** Milliseconds a type by which the processor takes longer than one way without it: the median over the rounds. */
    private double milliseconds(Series series, Way without, ToDoubleFunction<Measurement> what) {
        List<Measurement> with = measured.get(series);
        List<Measurement> other = measured.get(new Series(series.size(), series.library(), without));
        List<Double> differences = new ArrayList<>();
        for (int round = 0; round < with.size(); round++) {
            double difference = what.applyAsDouble(with.get(round)) - what.applyAsDouble(other.get(round));
            differences.add(difference * 1000 / series.size());
        }
        return Statistics.median(differences);
    }
}

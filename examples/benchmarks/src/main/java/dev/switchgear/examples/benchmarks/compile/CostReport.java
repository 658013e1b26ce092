package dev.switchgear.examples.benchmarks.compile;

import dev.switchgear.examples.benchmarks.compile.Contestant.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the compilations of {@link CompileCost} took, as a table and as all its numbers. */
final class CostReport {

    private record Series(int size, String library, Way way) {}

    private final int rounds;
    private final Map<Series, List<Measurement>> measured = new LinkedHashMap<>();

    CostReport(int rounds) {
        this.rounds = rounds;
    }

    void add(int size, String library, Way way, int round, Measurement measurement) {
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
                Java %s, medians of %d rounds; ± is half of the middle half. The last four columns are milliseconds a type, and
                what that is in AutoValue's.

                | types | library | with the processor, s | its files given, s | by hand, s | CPU, s | heap, MB \
                | over its files | × | over by hand | × |
                |--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """.formatted(System.getProperty("java.version"), rounds));
        measured.keySet().stream()
                .filter(series -> series.way() == Way.PROCESSED)
                .forEach(series -> out.append(line(series)));
        return out.toString();
    }

    private String line(Series series) {
        int size = series.size();
        String library = series.library();
        return "| %d | %s | %s | %s | %s | %.2f | %.0f | %.2f | %.2f | %.2f | %.2f |\n"
                .formatted(
                        size,
                        library,
                        seconds(series),
                        seconds(new Series(size, library, Way.WRITTEN)),
                        seconds(new Series(size, library, Way.BY_HAND)),
                        median(series, Measurement::cpu),
                        median(series, Measurement::heap),
                        overhead(size, library, Way.WRITTEN),
                        overhead(size, library, Way.WRITTEN) / overhead(size, "AutoValue", Way.WRITTEN),
                        overhead(size, library, Way.BY_HAND),
                        overhead(size, library, Way.BY_HAND) / overhead(size, "AutoValue", Way.BY_HAND));
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

    /** Milliseconds a type by which the processor is slower than one way without it: the median over the rounds. */
    private double overhead(int size, String library, Way without) {
        List<Measurement> with = measured.get(new Series(size, library, Way.PROCESSED));
        List<Measurement> other = measured.get(new Series(size, library, without));
        List<Double> differences = new ArrayList<>();
        for (int round = 0; round < with.size(); round++) {
            differences.add((with.get(round).seconds() - other.get(round).seconds()) * 1000 / size);
        }
        return Statistics.median(differences);
    }
}

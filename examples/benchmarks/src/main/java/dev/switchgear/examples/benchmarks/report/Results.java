package dev.switchgear.examples.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.switchgear.examples.benchmarks.CpuTimeProfiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a run has left in its folder. */
final class Results {

    private static final String FOOTPRINTS = "footprints.json";

    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Long> footprints = new HashMap<>();

    private Results() {}

    /** Reads JMH's files, and the footprints. */
    static Results read(Path folder) throws IOException {
        Results results = new Results();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> results.add(file.getFileName().toString(), parse(file)));
        }
        return results;
    }

    /** What a transition costs, unless it was not measured. */
    Optional<Measure> transition(String contestant, String machine, String walk) {
        return Optional.ofNullable(measures.get(key("transition", contestant, machine, walk)));
    }

    /** What a new machine costs. */
    Optional<Measure> creation(String contestant) {
        return Optional.ofNullable(measures.get(key("creation", contestant, "Session", "")));
    }

    /** The bytes of one machine more. */
    Optional<Long> footprint(String contestant, String machine) {
        return Optional.ofNullable(footprints.get(contestant + "/" + machine));
    }

    private static JsonElement parse(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String file, JsonElement content) {
        if (file.equals(FOOTPRINTS)) {
            content.getAsJsonObject()
                    .entrySet()
                    .forEach(entry ->
                            footprints.put(entry.getKey(), entry.getValue().getAsLong()));
        } else {
            content.getAsJsonArray().forEach(run -> add(run.getAsJsonObject()));
        }
    }

    private void add(JsonObject run) {
        String benchmark = run.get("benchmark").getAsString();
        JsonObject params = run.getAsJsonObject("params");
        JsonObject others = run.getAsJsonObject("secondaryMetrics");
        measures.put(
                key(
                        benchmark.substring(benchmark.lastIndexOf('.') + 1),
                        params.get("contestant").getAsString(),
                        params.get("machine").getAsString(),
                        params.has("walk") ? params.get("walk").getAsString() : ""),
                new Measure(
                        median(others.getAsJsonObject(CpuTimeProfiler.CPU)),
                        median(run.getAsJsonObject("primaryMetric")),
                        median(others.getAsJsonObject("gc.alloc.rate.norm"))));
    }

    private static String key(String... parts) {
        return String.join("/", parts);
    }

    /** Over all iterations of all forks. */
    private static double median(JsonObject metric) {
        List<Double> values = new ArrayList<>();
        for (JsonElement fork : metric.getAsJsonArray("rawData")) {
            JsonArray iterations = fork.getAsJsonArray();
            iterations.forEach(value -> values.add(value.getAsDouble()));
        }
        Collections.sort(values);
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }
}

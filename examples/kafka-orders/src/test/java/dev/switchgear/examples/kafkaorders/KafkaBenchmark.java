package dev.switchgear.examples.kafkaorders;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.streams.Topology;

/** What a machine costs in a topology, and what grows with partitions and instances. Prints a table. */
final class KafkaBenchmark {

    private static final Setting USUAL = new Setting(true, true, 4, 1);

    private static final int ROUNDS_ALONE = 7;

    private KafkaBenchmark() {}

    /**
     * How orders are processed.
     *
     * @param machine by machines, or by a processor without them
     * @param exactlyOnce each event once, or at least once
     * @param partitions of the topic of events
     * @param instances that share them, each with one thread
     */
    record Setting(boolean machine, boolean exactlyOnce, int partitions, int instances) {}

    /**
     * What was measured.
     *
     * @param rate events a second, of many that wait
     * @param cpu microseconds of CPU time of the instances' threads for an event
     * @param lag milliseconds from an event's being sent to its transition's being read, of half the events that come one by one
     * @param longLag the same of 99 in 100
     */
    record Figures(double rate, double cpu, double lag, double longLag) {}

    /**
     * Measures each setting as often as it is told, in turn, and prints the best of each figure: whatever else the machine does makes
     * them worse, and never better.
     *
     * @param args how many events and how many rounds
     */
    public static void main(String[] args) throws Exception {
        int events = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        run(settings(), events, rounds, System.out, System.err);
        System.exit(0); // Some thread of the broker's takes its time.
    }

    /** Tells each figure as it is found, for whoever waits. */
    static void run(List<Setting> settings, int events, int rounds, PrintStream out, PrintStream progress)
            throws Exception {
        Map<Setting, List<Figures>> measured = new LinkedHashMap<>();
        for (Setting setting : List.of(USUAL, new Setting(false, true, 4, 1))) {
            measure(setting, events); // For the compiler.
        }
        for (int round = 0; round < rounds; round++) {
            for (Setting setting : settings) {
                Figures figures = measure(setting, events);
                progress.println(row(setting, List.of(figures)));
                measured.computeIfAbsent(setting, unused -> new ArrayList<>()).add(figures);
            }
        }
        out.println(
                "| processor | guarantee | partitions | instances | events/s | CPU µs/event | lag, median ms | lag, 99 % ms |");
        out.println("|---|---|--:|--:|--:|--:|--:|--:|");
        measured.forEach((setting, figures) -> out.println(row(setting, figures)));
        double machine = Double.MAX_VALUE;
        double without = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS_ALONE; round++) {
            machine = Math.min(machine, alone(OrderTopology.withMachines(), events));
            without = Math.min(without, alone(OrderTopology.of(ProcessorWithoutMachine::new), events));
        }
        out.printf(
                Locale.ROOT,
                "%nWithout a broker, CPU µs/event: %.2f, without a machine %.2f. The machine's part: %.3f.%n",
                machine,
                without,
                MachinesPart.nanos(Measurement.LIFE, 20 * events) / 1e3);
    }

    private static double alone(Topology topology, int events) throws IOException {
        Path stores = Files.createTempDirectory("orders");
        try {
            return TopologyAlone.micros(topology, stores, Measurement.lives("order-", events));
        } finally {
            delete(stores);
        }
    }

    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (boolean exactlyOnce : new boolean[] {true, false}) {
            settings.add(new Setting(true, exactlyOnce, 4, 1));
            settings.add(new Setting(false, exactlyOnce, 4, 1));
        }
        settings.add(new Setting(true, true, 4, 2));
        for (int instances = 1; instances <= 2; instances++) {
            settings.add(new Setting(true, true, 1, instances));
            settings.add(new Setting(true, true, 8, instances));
        }
        return settings;
    }

    private static Figures measure(Setting setting, int events) throws Exception {
        Path stores = Files.createTempDirectory("orders");
        try (Measurement measurement = new Measurement(setting, stores)) {
            return measurement.run(events);
        } finally {
            delete(stores);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String row(Setting setting, List<Figures> figures) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %,.0f | %.1f | %.0f | %.0f |",
                setting.machine() ? "a machine" : "without",
                setting.exactlyOnce() ? "exactly once" : "at least once",
                setting.partitions(),
                setting.instances(),
                figures.stream().mapToDouble(Figures::rate).max().orElseThrow(),
                least(figures, Figures::cpu),
                least(figures, Figures::lag),
                least(figures, Figures::longLag));
    }

    private static double least(List<Figures> figures, ToDoubleFunction<Figures> part) {
        return figures.stream().mapToDouble(part).min().orElseThrow();
    }
}

package dev.switchgear.examples.benchmarks.compile;

import dev.switchgear.examples.benchmarks.compile.Contestant.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what a processor adds to the compilation of a module, for ours, AutoValue and MapStruct. */
public final class CompileCost {

    private static final long SEED = 6;

    private CompileCost() {}

    /**
     * Measures, prints a table, and leaves it and all numbers in a folder, also those of a run that is interrupted.
     *
     * <p>The system properties {@code compile.sizes}, {@code compile.rounds} and {@code compile.jvm} say of how many types a
     * module is, how often it is compiled, and with what flags.
     *
     * @param arguments the folder
     * @throws IOException if it cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT); // Numbers as other programs read them.
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target);
        int rounds = Integer.getInteger("compile.rounds", 5);
        Path folder = Files.createTempDirectory("compile-cost");
        CostReport report = new CostReport(rounds);
        try {
            for (int size : sizes()) {
                measure(size, rounds, folder.resolve("modules-of-" + size), report);
                Files.writeString(target.resolve("compile-cost.csv"), report.csv());
                Files.writeString(target.resolve("compile-cost.md"), report.markdown());
            }
        } finally {
            ForkedJavac.delete(folder);
        }
        System.out.println(report.markdown());
    }

    private static int[] sizes() {
        return Arrays.stream(System.getProperty("compile.sizes", "1,10,100,500").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void measure(int size, int rounds, Path folder, CostReport report) throws IOException {
        Files.createDirectories(folder);
        ForkedJavac javac = new ForkedJavac(folder, ForkedJavac.flags(), 600);
        Map<String, List<Contestant>> libraries = contestants(size, javac, folder);
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<Contestant>> library : libraries.entrySet()) {
                for (Contestant contestant : library.getValue()) {
                    Measurement measurement = contestant.compile(javac, List.of());
                    report.add(size, library.getKey(), contestant.way(), measurement);
                }
            }
            System.out.println("modules of " + size + ": round " + (round + 1) + " of " + rounds);
        }
    }

    /** Each library, with its module in all ways. */
    static Map<String, List<Contestant>> contestants(int size, ForkedJavac javac, Path folder) throws IOException {
        List<Sketch> sketches = Sketch.some(size, SEED);
        Map<String, List<Contestant>> libraries = new LinkedHashMap<>();
        libraries.put(
                "Switchgear",
                ways(
                        Library.SWITCHGEAR,
                        sketches.stream().map(SpecWriter::write).toList(),
                        sketches.stream().map(HandWriter::write).toList(),
                        javac,
                        folder.resolve("switchgear")));
        libraries.put(
                "AutoValue",
                ways(
                        Library.AUTO_VALUE,
                        ValueWriter.forAutoValue(size, SEED),
                        ValueWriter.byHand(size, SEED),
                        javac,
                        folder.resolve("auto-value")));
        libraries.put(
                "MapStruct",
                ways(
                        Library.MAPSTRUCT,
                        MapperWriter.forMapStruct(size, SEED),
                        MapperWriter.byHand(size, SEED),
                        javac,
                        folder.resolve("mapstruct")));
        return libraries;
    }

    private static List<Contestant> ways(
            Library library, List<SourceFile> annotated, List<SourceFile> byHand, ForkedJavac javac, Path folder)
            throws IOException {
        List<Contestant> ways = new ArrayList<>();
        Contestant processed = Contestant.of(library, Way.PROCESSED, annotated, folder.resolve("annotated"));
        ways.add(processed);
        ways.add(processed.written(javac, folder.resolve("written")));
        ways.add(Contestant.of(library, Way.BY_HAND, byHand, folder.resolve("by-hand")));
        return List.copyOf(ways);
    }
}

package dev.switchgear.examples.benchmarks;

import dev.switchgear.examples.benchmarks.drives.Way;
import dev.switchgear.examples.benchmarks.libraries.Library;
import dev.switchgear.examples.benchmarks.nested.NestedDrives;
import dev.switchgear.examples.benchmarks.nested.NestedTable;
import dev.switchgear.examples.benchmarks.report.Report;
import dev.switchgear.examples.benchmarks.tables.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks, and then the report. */
public final class Benchmarks {

    private static final List<String> MACHINES = List.of("Turnstile", "Session", "Medium", "Large");
    private static final List<String> THAT_REFUSE = List.of("Session", "Large");
    private static final List<String> WAYS = names(Way.values());
    private static final List<String> MADE = names(Way.ENUM_SWITCH, Way.PACKED_TABLE, Way.METHOD, Way.TABLE_FIRE);
    private static final List<String> FOREIGN =
            names(Library.STATELESS4J, Library.SQUIRREL, Library.COLA, Library.EASY_STATES);
    private static final List<String> SPRING = names(Library.SPRING);
    private static final List<String> NESTED = names(
            NestedDrives.FLAT_BY_HAND,
            NestedDrives.FLAT_CHECKED_BY_HAND,
            NestedDrives.NESTED_BY_HAND,
            NestedDrives.NESTED_FIRE,
            NestedDrives.SILENT_FLAT_BY_HAND,
            NestedDrives.SILENT_NESTED_FIRE);
    private static final List<String> NESTED_FOREIGN =
            names(NestedDrives.NESTED_STATELESS4J, NestedDrives.NESTED_KSTATEMACHINE);
    private static final List<String> NESTED_SPRING = names(NestedDrives.NESTED_SPRING);

    private final Profile profile;
    private final Path folder;

    private Benchmarks(Profile profile, Path folder) {
        this.profile = profile;
        this.folder = folder;
    }

    /**
     * Runs them.
     *
     * @param args {@code short}, {@code goals}, {@code full}, or {@code report} to run nothing; the folder for what is found; the
     *     folder for the chart; and {@code nested} to run nothing but the machines with superstates
     * @throws RunnerException if JMH cannot run
     * @throws IOException if nothing can be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        if (!args[0].equals("report")) {
            Footprints.main(new String[] {folder.resolve("footprints.json").toString()});
            Benchmarks benchmarks = new Benchmarks(Profile.valueOf(args[0].toUpperCase(Locale.ROOT)), folder);
            if (args.length == 3 || !args[3].equals("nested")) {
                benchmarks.run();
            }
            benchmarks.runNested();
        }
        Report.main(new String[] {folder.toString(), args[2]});
    }

    private void run() throws RunnerException, IOException {
        run("transitions", transitions(WAYS, MACHINES, profile.walks));
        run("guarded", transitions(Contestant.guarded(), List.of("Session"), profile.walks));
        if (profile == Profile.GOALS) {
            return;
        }
        run("libraries", longer(transitions(FOREIGN, MACHINES, profile.walks)));
        run("refusals", transitions(Contestant.refusing(), THAT_REFUSE, profile.walks));
        run("creations", creations(MADE));
        run("creations-libraries", longer(creations(FOREIGN)));
        run("spring", warmedUp(transitions(SPRING, MACHINES, profile.springs)));
        run("creations-spring", warmedUp(creations(SPRING)));
    }

    private void runNested() throws RunnerException {
        run("nested", nested(NESTED, profile.walks));
        if (profile == Profile.GOALS) {
            return;
        }
        run("nested-libraries", longer(nested(NESTED_FOREIGN, profile.walks)));
        run("nested-spring", warmedUp(nested(NESTED_SPRING, profile.springs)));
    }

    private ChainedOptionsBuilder nested(List<String> contestants, List<String> walks) {
        return options(NestedBenchmark.class)
                .param("contestant", contestants.toArray(String[]::new))
                .param("machine", NestedTable.NAME)
                .param("walk", walks.toArray(String[]::new));
    }

    private void run(String name, ChainedOptionsBuilder options) throws RunnerException {
        new Runner(options.resultFormat(ResultFormatType.JSON)
                        .result(folder.resolve(name + ".json").toString())
                        .build())
                .run();
    }

    private ChainedOptionsBuilder transitions(List<String> contestants, List<String> machines, List<String> walks) {
        return options(TransitionBenchmark.class)
                .param("contestant", contestants.toArray(String[]::new))
                .param("machine", machines.toArray(String[]::new))
                .param("walk", walks.toArray(String[]::new));
    }

    private ChainedOptionsBuilder creations(List<String> contestants) {
        return options(CreationBenchmark.class)
                .param("contestant", contestants.toArray(String[]::new))
                .param("machine", "Session");
    }

    private ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .forks(profile.forks)
                // A heap that does not grow, so that nobody pays for the pages of it.
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch")
                .warmupIterations(profile.warmups)
                .warmupTime(profile.time)
                .measurementIterations(profile.measurements)
                .measurementTime(profile.time)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTimeProfiler.class);
    }

    /** They have more code to compile than an iteration's worth. */
    private ChainedOptionsBuilder longer(ChainedOptionsBuilder options) {
        return options.warmupIterations(profile.warmups + 7);
    }

    /** Spring Statemachine runs at some tenth of its speed for the first seconds. */
    private ChainedOptionsBuilder warmedUp(ChainedOptionsBuilder options) {
        return options.warmupIterations(10).warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(1));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** How long it may take. */
    private enum Profile {
        /** Some minutes. */
        SHORT(1, 3, 5, TimeValue.milliseconds(200), names(Walk.CYCLE, Walk.RANDOM_4096), names(Walk.RANDOM_4096)),
        /** A quarter of an hour, without other libraries: three forks for what is measured against code written by hand. */
        GOALS(3, 5, 5, TimeValue.milliseconds(200), names(Walk.CYCLE, Walk.RANDOM_4096), List.of()),
        /** Hours. */
        FULL(3, 10, 10, TimeValue.seconds(1), names(Walk.values()), names(Walk.values()));

        private final int forks;
        private final int warmups;
        private final int measurements;
        private final TimeValue time;
        private final List<String> walks;
        private final List<String> springs;

        Profile(int forks, int warmups, int measurements, TimeValue time, List<String> walks, List<String> springs) {
            this.forks = forks;
            this.warmups = warmups;
            this.measurements = measurements;
            this.time = time;
            this.walks = walks;
            this.springs = springs;
        }
    }
}

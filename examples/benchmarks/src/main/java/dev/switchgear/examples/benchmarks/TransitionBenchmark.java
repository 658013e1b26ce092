package dev.switchgear.examples.benchmarks;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.Walk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A legal event: one machine walks on and on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TransitionBenchmark {

    /** A {@link Contestant}. */
    @Param("ENUM_SWITCH")
    public String contestant;

    /** The name of a table. */
    @Param("Session")
    public String machine;

    /** A {@link Walk}. */
    @Param("RANDOM_4096")
    public String walk;

    private Drive drive;
    private int length;
    private int position;

    /** For JMH. */
    public TransitionBenchmark() {}

    /** Gets ready. */
    @Setup
    public void ready() {
        Contestant who = Contestant.of(contestant, machine);
        int[] events = who.walk(Walk.valueOf(walk));
        length = events.length;
        drive = who.drive(events);
    }

    /**
     * A stretch of the walk.
     *
     * @return where it ends
     */
    @Benchmark
    @OperationsPerInvocation(Walk.CHUNK)
    public int transition() {
        int from = position;
        int to = from + Walk.CHUNK;
        position = to == length ? 0 : to;
        return drive.drive(from, to);
    }
}

package dev.switchgear.examples.benchmarks;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.nested.NestedDrives;
import dev.switchgear.examples.benchmarks.nested.NestedTable;
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

/** A legal event of a machine with three levels of superstates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NestedBenchmark {

    /** A {@link NestedDrives}. */
    @Param("FLAT_BY_HAND")
    public String contestant;

    /** The only one, for the report. */
    @Param(NestedTable.NAME)
    public String machine;

    /** A {@link Walk}. */
    @Param("RANDOM_4096")
    public String walk;

    private Drive drive;
    private int length;
    private int position;

    /** For JMH. */
    public NestedBenchmark() {}

    /** Gets ready. */
    @Setup
    public void ready() {
        int[] events = Walk.valueOf(walk).over(NestedTable.of());
        length = events.length;
        drive = NestedDrives.valueOf(contestant).walk(events).drive();
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

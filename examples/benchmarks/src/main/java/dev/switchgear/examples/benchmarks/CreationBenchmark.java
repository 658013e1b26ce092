package dev.switchgear.examples.benchmarks;

import dev.switchgear.examples.benchmarks.libraries.Library;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One machine more. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CreationBenchmark {

    /** A {@link Contestant}. */
    @Param("ENUM_SWITCH")
    public String contestant;

    /** The name of a table. */
    @Param("Session")
    public String machine;

    private Library.Factory factory = Object::new;

    /** For JMH. */
    public CreationBenchmark() {}

    /** Gets ready. */
    @Setup
    public void ready() {
        factory = Contestant.of(contestant, machine).factory();
    }

    /**
     * Makes one.
     *
     * @return it
     */
    @Benchmark
    public Object creation() {
        return factory.create();
    }
}

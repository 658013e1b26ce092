package dev.switchgear.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The time for which the benchmark's thread had a processor: what others do on the machine weighs less on it. */
public final class CpuTimeProfiler implements InternalProfiler {

    /** The name of what it measures, in nanoseconds an operation. */
    public static final String CPU = "cpu";

    private long before;

    /** For JMH. */
    public CpuTimeProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the benchmark's threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = now() - before;
        double operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(CPU, spent / operations, "ns/op", AggregationPolicy.AVG));
    }

    private static long now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long time = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                time += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return time;
    }
}

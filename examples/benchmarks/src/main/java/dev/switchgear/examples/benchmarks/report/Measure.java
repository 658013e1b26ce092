package dev.switchgear.examples.benchmarks.report;

/**
 * What was measured of one contestant: medians, which a noisy neighbour moves less than means.
 *
 * @param cpu nanoseconds of processor time an operation
 * @param wall nanoseconds an operation
 * @param bytes bytes that are allocated in an operation
 */
record Measure(double cpu, double wall, double bytes) {}

/** A machine with states in three levels: ours, by hand, and those of libraries that know superstates. */
package dev.switchgear.examples.benchmarks.nested;

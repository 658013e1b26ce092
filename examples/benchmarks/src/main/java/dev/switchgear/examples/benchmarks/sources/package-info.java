/** Writes the sources of {@code machines}, {@code byhand} and {@code drives}, all from one table a machine. */
package dev.switchgear.examples.benchmarks.sources;

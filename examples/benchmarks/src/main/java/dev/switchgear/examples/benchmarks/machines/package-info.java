/** The specs, written from {@link dev.switchgear.examples.benchmarks.tables.Tables}: each machine as a table and by event methods. */
package dev.switchgear.examples.benchmarks.machines;

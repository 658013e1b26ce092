/**
 * What compiling a spec costs: {@code CompileCost} against hand-written machines, AutoValue and MapStruct,
 * {@code ScalingLadder} from a hundred rows to a hundred thousand. Sketches are drawn by a seed, writers make sources of
 * them, and each compilation runs in a virtual machine of its own.
 */
package dev.switchgear.examples.benchmarks.compile;

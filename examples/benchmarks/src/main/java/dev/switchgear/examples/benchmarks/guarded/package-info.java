/** A session with a guard and an effect, ours and by hand. */
package dev.switchgear.examples.benchmarks.guarded;

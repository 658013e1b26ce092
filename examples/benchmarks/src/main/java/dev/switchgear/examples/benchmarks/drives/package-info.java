/** The loops that are measured: one for each machine and way of raising an event. */
package dev.switchgear.examples.benchmarks.drives;

/** What a transition costs: Switchgear's machines beside hand-written ones and other libraries', in one run. */
package dev.switchgear.examples.benchmarks;

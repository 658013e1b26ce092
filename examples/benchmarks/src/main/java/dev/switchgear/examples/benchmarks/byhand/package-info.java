/** The same machines as one writes them without a compiler's help, from the same tables. */
package dev.switchgear.examples.benchmarks.byhand;

/**
 * From what a spec means to Java: the only place that emits.
 *
 * <p>Imports {@code model} and {@code resolve}. Above what emits stands what it emits. All that a writer makes is deterministic: the enum's
 * order for states, the spec's for everything else, and nothing of the clock.
 */
@NullMarked
package dev.switchgear.processor.write;

import org.jspecify.annotations.NullMarked;

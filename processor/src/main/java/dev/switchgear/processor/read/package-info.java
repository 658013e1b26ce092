/**
 * From the compiler's elements and mirrors to the model: the only place that looks at source.
 *
 * <p>Imports {@code model} and {@code problem}. What is read is read anew in each round, by name, for elements go stale
 * between rounds; and what cannot be read yet, because another processor may still write it, is waited for.
 */
@NullMarked
package dev.switchgear.processor.read;

import org.jspecify.annotations.NullMarked;

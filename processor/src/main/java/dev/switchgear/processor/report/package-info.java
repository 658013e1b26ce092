/**
 * From problems to the compiler's messages, each at the exact place in the source.
 *
 * <p>Imports {@code model} and {@code problem}. It opens sites, and knows what compilers make of them.
 */
@NullMarked
package dev.switchgear.processor.report;

import org.jspecify.annotations.NullMarked;

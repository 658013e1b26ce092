/**
 * The rules that every spec keeps, one class a rule, each on the model and the chart alone.
 *
 * <p>Imports {@code model}, {@code resolve} and {@code problem}. A new rule is a class here, a line in
 * {@link dev.switchgear.processor.check.Checks}, a record in {@code problem}, a failing fixture and an entry in the
 * catalogue.
 */
@NullMarked
package dev.switchgear.processor.check;

import org.jspecify.annotations.NullMarked;

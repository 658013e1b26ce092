/**
 * What a spec says, as records: the one language that all rooms behind it speak.
 *
 * <p>It holds nothing of the compiler's, so a rule can be tested on a model built by hand.
 */
@NullMarked
package dev.switchgear.processor.model;

import org.jspecify.annotations.NullMarked;

/**
 * What a spec says, as records: the one language that all other rooms speak.
 *
 * <p>Imports no other room, and of the compiler's world only what a {@link dev.switchgear.processor.model.Site} keeps
 * for whoever reports. Types of the user's are JavaPoet's type names, which are plain values; so a rule can be tested on
 * a model built by hand.
 */
@NullMarked
package dev.switchgear.processor.model;

import org.jspecify.annotations.NullMarked;

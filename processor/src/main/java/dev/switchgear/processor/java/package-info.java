/**
 * Java's own notions, as records: methods and constructors, what tells overloads apart, what they throw, and where in the
 * source something stands.
 *
 * <p>Imports no other room, and of the compiler's world only what a {@link dev.switchgear.processor.java.Site} keeps for
 * whoever reports. Types of the user's are JavaPoet's type names, which are plain values.
 */
@NullMarked
package dev.switchgear.processor.java;

import org.jspecify.annotations.NullMarked;

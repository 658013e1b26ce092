/**
 * What can be wrong with a spec: one record a mistake, and in it every word that a user reads about it.
 *
 * <p>Imports {@code model} alone.
 */
@NullMarked
package dev.switchgear.processor.problem;

import org.jspecify.annotations.NullMarked;

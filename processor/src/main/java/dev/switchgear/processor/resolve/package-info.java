/**
 * What a spec means: what becomes of each event in each state, and the actions that run, in order. It is worked out here
 * once. {@code check}, {@code prove} and {@code write} ask for it and do not look at rows to find out. Imports {@code model}
 * alone.
 */
@NullMarked
package dev.switchgear.processor.resolve;

import org.jspecify.annotations.NullMarked;

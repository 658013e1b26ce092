/** The annotations in which a spec says what it says, and what the types are called that are written for it. */
@NullMarked
package dev.switchgear.processor.language;

import org.jspecify.annotations.NullMarked;

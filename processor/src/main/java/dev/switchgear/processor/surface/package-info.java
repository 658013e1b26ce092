/** The public methods of a generated machine beside its events: which there are, and why some are left out. */
@NullMarked
package dev.switchgear.processor.surface;

import org.jspecify.annotations.NullMarked;

/** What differs between the machine that is in production, which was written down as JSON, and the one that is compiled. */
@NullMarked
package dev.switchgear.processor.change;

import org.jspecify.annotations.NullMarked;

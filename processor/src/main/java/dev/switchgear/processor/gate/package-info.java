/** The gate between a machine and production: reads and writes its model, and turns what changed into problems at rows. */
@NullMarked
package dev.switchgear.processor.gate;

import org.jspecify.annotations.NullMarked;

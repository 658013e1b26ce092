package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Step;

/**
 * A step, and the configuration to which it leads.
 *
 * @param step the step
 * @param to the number of the configuration
 */
record Move(Step step, int to) {}

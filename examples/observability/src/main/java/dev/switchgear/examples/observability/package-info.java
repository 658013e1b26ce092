/**
 * Requests for leave, watched: by a flight recorder, by meters, by traces, and by a trail in JSON that knows who did what.
 *
 * <p>Read {@link dev.switchgear.examples.observability.Leave} first. It tells a {@link dev.switchgear.examples.observability.Watch}
 * of each transition and of each refusal. Each other class is one recipe, which needs nothing of the others.
 */
package dev.switchgear.examples.observability;

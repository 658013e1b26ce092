package dev.switchgear.processor.model;

/**
 * A state that the spec singles out, as its initial state or as a final one.
 *
 * @param state the state
 * @param site the annotation that says so
 */
public record StateMark(State state, Site site) {}

package dev.switchgear.processor.model;

/**
 * The state in which a new machine starts.
 *
 * @param state the state
 * @param site the annotation that says so
 */
public record InitialState(State state, Site site) {}

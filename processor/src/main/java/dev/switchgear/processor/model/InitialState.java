package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;

/**
 * The state in which a new machine starts.
 *
 * @param state the state
 * @param site the annotation that says so
 */
public record InitialState(State state, Site site) {}

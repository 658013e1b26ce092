package dev.switchgear.processor.model;

/**
 * One cell of the state and event matrix that a row fills.
 *
 * @param state the source state
 * @param event the event
 * @param row the row that says it, for one or more cells
 */
public record Cell(State state, Event event, Row row) {}

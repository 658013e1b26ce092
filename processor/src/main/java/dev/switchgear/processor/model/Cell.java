package dev.switchgear.processor.model;

import java.util.Optional;

/**
 * One cell of the state and event chart that a row fills.
 *
 * @param state the source state
 * @param event the event
 * @param row the row that says it, for one or more cells
 */
public record Cell(State state, Event event, Row row) {

    /** The target state; empty if the machine stays where it is. */
    public Optional<State> to() {
        return row.to();
    }
}

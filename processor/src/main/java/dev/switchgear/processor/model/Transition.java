package dev.switchgear.processor.model;

import java.util.Optional;

/**
 * One cell of the state and event matrix that a row fills.
 *
 * @param from the source state
 * @param row the row that says it, for one or more source states
 */
public record Transition(State from, Row row) {

    /** The event. */
    public Event event() {
        return row.event();
    }

    /** The target state; empty if the transition is internal. */
    public Optional<State> to() {
        return row.to();
    }
}

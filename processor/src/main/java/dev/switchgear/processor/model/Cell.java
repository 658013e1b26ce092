package dev.switchgear.processor.model;

import java.util.Optional;

/**
 * One cell of the state and event matrix that a row fills.
 *
 * @param state the source state
 * @param trigger the event; of an automatic row, that a step is over
 * @param row the row that says it, for one or more cells
 * @param superstate the superstate at whose level the row stands; empty at that of the state itself
 */
public record Cell(State state, Trigger trigger, Row row, Optional<Superstate> superstate) {

    /** One at the level of the state itself. */
    public Cell(State state, Trigger trigger, Row row) {
        this(state, trigger, row, Optional.empty());
    }

    /** The event; an automatic row has none. */
    public Event event() {
        return (Event) trigger;
    }

    /** What the row names that is, or contains, the state. */
    public String source() {
        return superstate.map(Superstate::name).orElse(state.name());
    }
}

package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * One row of the table as it is written: what one {@code @Transition} says.
 *
 * @param from the source states
 * @param event the event
 * @param to the target state; empty for an internal row, which stays where it is
 * @param site the annotation
 */
public record Row(List<State> from, Event event, Optional<State> to, Site site) {

    public Row {
        from = List.copyOf(from);
    }

    /** As a message quotes it: {@code @Transition(from = {A, B}, to = C)}. */
    public String asWritten() {
        String sources = from.size() == 1
                ? from.get(0).name()
                : from.stream().map(State::name).collect(joining(", ", "{", "}"));
        return "@Transition(from = " + sources
                + to.map(state -> ", to = " + state).orElse("") + ")";
    }
}

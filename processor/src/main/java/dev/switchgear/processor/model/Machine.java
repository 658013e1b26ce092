package dev.switchgear.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a spec says. It may be wrong: whether it is, {@code check} tells.
 *
 * @param spec the annotated type
 * @param stateEnum the states
 * @param initial the initial state, once the spec names one
 * @param finals the final states, in source order
 * @param events the events, in source order
 * @param rows the rows, in source order
 */
public record Machine(
        Spec spec,
        StateEnum stateEnum,
        Optional<StateMark> initial,
        List<StateMark> finals,
        List<Event> events,
        List<Row> rows) {

    public Machine {
        finals = List.copyOf(finals);
        events = List.copyOf(events);
        rows = List.copyOf(rows);
    }

    /** The states, in the enum's order. */
    public List<State> states() {
        return stateEnum.states();
    }

    /** The names of what is written for it. */
    public Names names() {
        return spec.names();
    }

    /** The cells that the rows fill, in source order. */
    public Stream<Transition> transitions() {
        return rows.stream().flatMap(row -> row.from().stream().map(from -> new Transition(from, row)));
    }

    /** The rows of one event, in source order. */
    public List<Row> rowsOf(Event event) {
        return rows.stream().filter(row -> row.event().equals(event)).toList();
    }

    /** The states in which the event is legal, in the enum's order. */
    public List<State> accepting(Event event) {
        Set<State> sources = sources(event);
        return states().stream().filter(sources::contains).toList();
    }

    /** The states in which the event is illegal, in the enum's order. */
    public List<State> refusing(Event event) {
        Set<State> sources = sources(event);
        return states().stream().filter(state -> !sources.contains(state)).toList();
    }

    private Set<State> sources(Event event) {
        return rowsOf(event).stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
    }

    /** Whether there is an event that is illegal in some state. */
    public boolean canRefuse() {
        return events.stream().anyMatch(event -> !refusing(event).isEmpty());
    }

    /** Whether the state is a final one. */
    public boolean isFinal(State state) {
        return finals.stream().anyMatch(mark -> mark.state().equals(state));
    }
}

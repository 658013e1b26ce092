package dev.switchgear.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The state and event matrix, decided: for each cell the row that permits the event there, if any does. Of two rows for
 * one cell the first counts.
 */
public final class Matrix {

    private final List<State> states;
    private final List<Event> events;
    private final Map<State, Map<Event, Row>> rows = new HashMap<>();

    private Matrix(Machine machine) {
        this.states = machine.states();
        this.events = machine.events();
        machine.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.state(), state -> new HashMap<>())
                        .putIfAbsent(cell.event(), cell.row()));
    }

    static Matrix of(Machine machine) {
        return new Matrix(machine);
    }

    /** The row that permits an event in a state. */
    public Optional<Row> row(State state, Event event) {
        return Optional.ofNullable(rows.getOrDefault(state, Map.of()).get(event))
                .filter(Row::isAccepting);
    }

    /** Whether an event is legal in a state. */
    public boolean permits(State state, Event event) {
        return row(state, event).isPresent();
    }

    /** The states in which the event is legal, in the enum's order. */
    public List<State> accepting(Event event) {
        return states.stream().filter(state -> permits(state, event)).toList();
    }

    /** The states in which the event is illegal, in the enum's order. */
    public List<State> refusing(Event event) {
        return states.stream().filter(state -> !permits(state, event)).toList();
    }

    /** The events that are legal in a state, in order. */
    public List<Event> permitted(State state) {
        return permitted(state, row -> true);
    }

    /** The events that are legal in a state and whose row there is of some sort, in order. */
    public List<Event> permitted(State state, Predicate<Row> sort) {
        return events.stream()
                .filter(event -> row(state, event).filter(sort).isPresent())
                .toList();
    }

    /** The events that are illegal in a state, in order. */
    public List<Event> refused(State state) {
        return events.stream().filter(event -> !permits(state, event)).toList();
    }

    /** Whether there is an event that is illegal in some state. */
    public boolean canRefuse() {
        return states.stream().anyMatch(state -> !refused(state).isEmpty());
    }
}

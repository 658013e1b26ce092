package dev.switchgear.processor.model;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state and event matrix, decided as far as guards do not: for each cell the rows that may be taken there, in order.
 * What follows a row without guards is never taken.
 */
public final class Matrix {

    private final List<State> states;
    private final List<Event> events;
    private final Map<State, Map<Event, List<Row>>> rows = new HashMap<>();

    private final Map<Event, List<Row>> byEvent = new HashMap<>();

    private Matrix(Machine machine) {
        this.states = machine.states();
        this.events = machine.events();
        machine.cells().forEach(this::add);
        for (Row row : machine.rows()) {
            row.on().stream()
                    .distinct()
                    .forEach(event -> byEvent.computeIfAbsent(event, any -> new ArrayList<>())
                            .add(row));
        }
    }

    static Matrix of(Machine machine) {
        return new Matrix(machine);
    }

    private void add(Cell cell) {
        Map<Event, List<Row>> ofState = rows.computeIfAbsent(cell.state(), state -> new HashMap<>());
        List<Row> before = ofState.get(cell.event());
        if (before == null) {
            ofState.put(cell.event(), cell.row().isAccepting() ? List.of(cell.row()) : List.of());
        } else if (cell.row().isAccepting() && isOpen(before)) {
            List<Row> more = new ArrayList<>(before);
            more.add(cell.row());
            ofState.put(cell.event(), List.copyOf(more));
        }
    }

    /** Whether something can follow: where the event is rejected nothing does. */
    private static boolean isOpen(List<Row> rows) {
        return !rows.isEmpty() && rows.get(rows.size() - 1).isGuarded();
    }

    /** The transitions of an event in a state, in order, and what it is ignored by behind them. */
    public List<Row> rows(State state, Event event) {
        return rows.getOrDefault(state, Map.of()).getOrDefault(event, List.of());
    }

    /**
     * The rows of them that are taken in one case or another, for those before a row may leave nothing to it; all of them,
     * where nobody can say.
     */
    public List<Row> taken(State state, Event event) {
        List<Row> all = rows(state, event);
        if (all.size() <= 1 && all.stream().allMatch(row -> row.contradictions().isEmpty())) {
            return all;
        }
        Decision decision = Decision.between(all);
        return decision.isIntricate()
                ? all
                : decision.taken().sorted(comparing(Row::site)).toList();
    }

    /** The rows that are about an event, in source order. */
    public List<Row> rows(Event event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** How the guards decide between the rows of a cell. */
    public Decision decision(State state, Event event) {
        return Decision.between(rows(state, event));
    }

    /** Whether the guards must be asked to tell whether a transition would be taken. */
    public boolean isAsked(Event event) {
        return named(event).stream()
                .map(state -> decision(state, event))
                .anyMatch(decision -> !decision.isAlways(true) && !decision.isAlways(false));
    }

    /** Whether an event is permitted in a state: a transition may be taken, if guards allow. */
    public boolean permits(State state, Event event) {
        return rows(state, event).stream().anyMatch(Row::isTransition);
    }

    /** Whether an event may be accepted in a state: it is permitted, or ignored. */
    public boolean accepts(State state, Event event) {
        return !rows(state, event).isEmpty();
    }

    /** Whether an event is refused in a state unless guards hold. */
    public boolean isConditional(State state, Event event) {
        return accepts(state, event) && canRefuse(state, event);
    }

    /** Whether an event is ignored in a state, whatever guards say. */
    public boolean isIgnored(State state, Event event) {
        return accepts(state, event) && !permits(state, event);
    }

    /** Whether an event is ignored in a state where no transition is taken: it is never refused there. */
    public boolean ignores(State state, Event event) {
        return rows(state, event).stream().anyMatch(row -> !row.isTransition());
    }

    /** Whether an event is ignored in some state where no transition is taken. */
    public boolean ignores(Event event) {
        return states.stream().anyMatch(state -> ignores(state, event));
    }

    /** Whether some event is. */
    public boolean ignores() {
        return events.stream().anyMatch(this::ignores);
    }

    /** The states that an event may lead to from a state, in the enum's order. */
    public List<State> targets(State state, Event event) {
        Set<State> targets = taken(state, event).stream()
                .filter(Row::isTransition)
                .map(row -> row.to().orElse(state))
                .collect(Collectors.toSet());
        return states.stream().filter(targets::contains).toList();
    }

    /** The states in which the event may be accepted, in the order in which rows first name them. */
    public List<State> named(Event event) {
        return rows(event).stream()
                .flatMap(row -> row.from().stream())
                .distinct()
                .filter(state -> accepts(state, event))
                .toList();
    }

    /** The states in which the event may be accepted, in the enum's order. */
    public List<State> accepting(Event event) {
        return states.stream().filter(state -> accepts(state, event)).toList();
    }

    /** The states in which the event is refused whatever guards say, in the enum's order. */
    public List<State> refusing(Event event) {
        return states.stream().filter(state -> !accepts(state, event)).toList();
    }

    /** The events that are permitted in a state, in order. */
    public List<Event> permitted(State state) {
        return events.stream().filter(event -> permits(state, event)).toList();
    }

    /** The events that may be accepted in a state, in order. */
    public List<Event> accepted(State state) {
        return events.stream().filter(event -> accepts(state, event)).toList();
    }

    /** The events that are refused in a state whatever guards say, in order. */
    public List<Event> refused(State state) {
        return events.stream().filter(event -> !accepts(state, event)).toList();
    }

    /** Whether there is an event that is refused in some state, by the table or by guards. */
    public boolean canRefuse() {
        return events.stream().anyMatch(this::canRefuse);
    }

    /** Whether an event is refused in some state, by the table or by guards. */
    public boolean canRefuse(Event event) {
        return states.stream().anyMatch(state -> canRefuse(state, event));
    }

    /** Whether an event is refused in a state, by the table or by guards. */
    public boolean canRefuse(State state, Event event) {
        return decision(state, event).canRefuse();
    }
}

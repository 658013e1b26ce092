package dev.switchgear.processor.resolve;

import static java.util.Comparator.comparing;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Action.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of each event in each state: the state and event matrix, decided as far as guards do not. Each cell has the
 * reactions that may happen there, in order; what follows one without guards never happens.
 */
public final class Chart {

    private final Machine machine;
    private final Resolver resolver;
    private final List<State> states;
    private final List<Event> events;
    private final Map<State, Map<Event, List<Reaction>>> cells = new HashMap<>();
    private final Map<Event, Map<Row, List<Reaction>>> byEvent = new HashMap<>();

    private Chart(Machine machine) {
        this.machine = machine;
        this.resolver = new Resolver(machine);
        this.states = machine.states();
        this.events = machine.events();
        machine.cells().forEach(this::add);
    }

    /** What becomes of each event in each state of a machine. It may be wrong; then rows mean what they say. */
    public static Chart of(Machine machine) {
        return new Chart(machine);
    }

    private void add(Cell cell) {
        Map<Event, List<Reaction>> ofState = cells.computeIfAbsent(cell.state(), state -> new HashMap<>());
        List<Reaction> before = ofState.get(cell.event());
        if (before == null) {
            ofState.put(cell.event(), cell.row().isAccepting() ? List.of(reaction(cell)) : List.of());
        } else if (cell.row().isAccepting() && isOpen(before)) {
            List<Reaction> more = new ArrayList<>(before);
            more.add(reaction(cell));
            ofState.put(cell.event(), List.copyOf(more));
        }
    }

    private Reaction reaction(Cell cell) {
        Reaction reaction = reaction(cell.row(), cell.state(), cell.event());
        byEvent.computeIfAbsent(cell.event(), any -> new LinkedHashMap<>())
                .computeIfAbsent(cell.row(), any -> new ArrayList<>())
                .add(reaction);
        return reaction;
    }

    /** Whether something can follow: where the event is rejected nothing does. */
    private static boolean isOpen(List<Reaction> reactions) {
        return !reactions.isEmpty()
                && !reactions.get(reactions.size() - 1).guards().isEmpty();
    }

    /** What the spec says, as it is written. */
    public Machine machine() {
        return machine;
    }

    /** What would happen if a row were taken in a state on an event, whether or not it can be. */
    public Reaction reaction(Row row, State state, Event event) {
        return resolver.reaction(row, state, event);
    }

    /** What runs when a machine starts: the entry actions of its initial state. */
    public List<Entry> start() {
        return machine.initial().map(InitialState::state).map(resolver::entries).orElse(List.of());
    }

    /** What may happen on an event in a state, in order: transitions, and behind them that the event is ignored. */
    public List<Reaction> reactions(State state, Event event) {
        return cells.getOrDefault(state, Map.of()).getOrDefault(event, List.of());
    }

    /**
     * The reactions of them that happen in one case or another, for those before one may leave nothing to it; all of them,
     * where nobody can say.
     */
    public List<Reaction> taken(State state, Event event) {
        List<Reaction> all = reactions(state, event);
        if (all.size() <= 1
                && all.stream().allMatch(reaction -> reaction.guards().size() < 2)) { // Two may contradict each other.
            return all;
        }
        Choice choice = Choice.between(all);
        return choice.isIntricate()
                ? all
                : choice.taken()
                        .sorted(comparing(reaction -> reaction.row().site()))
                        .toList();
    }

    /** The reactions to an event, those of one row together, in source order. */
    public Collection<List<Reaction>> byRow(Event event) {
        return Collections.unmodifiableCollection(
                byEvent.getOrDefault(event, Map.of()).values());
    }

    /** How the guards choose between the reactions of a cell. */
    public Choice choice(State state, Event event) {
        return Choice.between(reactions(state, event));
    }

    /** Whether the guards must be asked to tell whether a transition would be taken. */
    public boolean isAsked(Event event) {
        return named(event).stream()
                .map(state -> choice(state, event))
                .anyMatch(choice -> !choice.isAlways(true) && !choice.isAlways(false));
    }

    /** Whether an event is permitted in a state: a transition may be taken, if guards allow. */
    public boolean permits(State state, Event event) {
        return reactions(state, event).stream().anyMatch(Reaction::isTransition);
    }

    /** Whether an event may be accepted in a state: it is permitted, or ignored. */
    public boolean accepts(State state, Event event) {
        return !reactions(state, event).isEmpty();
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
        return reactions(state, event).stream().anyMatch(reaction -> !reaction.isTransition());
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
                .filter(Reaction::isTransition)
                .map(Reaction::to)
                .collect(Collectors.toSet());
        return states.stream().filter(targets::contains).toList();
    }

    /** The states in which the event may be accepted, in the order in which rows first name them. */
    public List<State> named(Event event) {
        return byRow(event).stream()
                .flatMap(reactions -> reactions.stream().map(Reaction::from))
                .distinct()
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
        return choice(state, event).canRefuse();
    }
}

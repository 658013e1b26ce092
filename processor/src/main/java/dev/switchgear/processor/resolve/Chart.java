package dev.switchgear.processor.resolve;

import static java.util.Comparator.comparing;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.Return;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of each event in each state: the state and event matrix, decided as far as guards do not. Each cell has the
 * reactions that may happen there, in order; what follows one without guards never happens.
 */
public final class Chart {

    private final Machine machine;
    private final Resolver resolver;
    private final List<State> states;
    private final List<Event> events;
    private final Cells cells;
    private final Map<State, Boolean> resting = new HashMap<>();

    private Chart(Machine machine) {
        this.machine = machine;
        this.resolver = new Resolver(machine);
        this.states = machine.states();
        this.events = machine.events();
        this.cells = new Cells(machine, resolver);
    }

    /** What becomes of each event in each state of a machine. It may be wrong; then rows mean what they say. */
    public static Chart of(Machine machine) {
        return new Chart(machine);
    }

    /** What the spec says, as it is written. */
    public Machine machine() {
        return machine;
    }

    /** What would happen if a row were taken in a state, whether or not it can be. */
    public Reaction reaction(Row row, State state, Trigger trigger) {
        return resolver.reaction(row, state, trigger);
    }

    /** What runs when a machine starts: the entry actions of the superstates around its initial state, and of itself. */
    public List<Entry> start() {
        return machine.initial().map(InitialState::state).map(resolver::start).orElse(List.of());
    }

    /** What raises events by time while a machine is in a state: of one that starts there, all of them are started. */
    public List<Timeout> timers(State state) {
        return resolver.timers(state);
    }

    /** What may happen in a state, in order: transitions, and behind them that the event is ignored, or waits. */
    public List<Reaction> reactions(State state, Trigger trigger) {
        return cells.reactions(state, trigger);
    }

    /**
     * The reactions of them that happen in one case or another, for those before one may leave nothing to it; all of them,
     * where nobody can say.
     */
    public List<Reaction> taken(State state, Trigger trigger) {
        List<Reaction> all = reactions(state, trigger);
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
        return cells.byRow(event);
    }

    /** How the guards choose between the reactions of a cell. */
    public Choice choice(State state, Trigger trigger) {
        return Choice.between(reactions(state, trigger));
    }

    /** Whether a row may take itself in a state as soon as a step is over. */
    public boolean hasAutomatic(State state) {
        return !reactions(state, new Automatic()).isEmpty();
    }

    /** The superstate whose row is taken; empty where it is one of the state itself. */
    public Optional<Superstate> holder(Reaction reaction) {
        return machine.topology().holder(reaction.row().sources(), reaction.from());
    }

    /** Whether a row may take itself as soon as a reaction is over, and its step with it. */
    public boolean isFollowed(Reaction reaction) {
        Stream<State> stored = reaction.actions(Return.class).stream()
                .flatMap(resumed -> machine.topology().leaves(resumed.superstate()).stream());
        return reaction.isTransition()
                && Stream.concat(reaction.ends().stream(), stored).anyMatch(this::hasAutomatic);
    }

    /** Whether some row ever takes itself: a machine comes to a state where one may, by an event or as it starts. */
    public boolean hasAutomatic() {
        return !machine.automatic().isEmpty()
                && (startsAutomatic()
                        || events.stream()
                                .flatMap(event -> byRow(event).stream())
                                .flatMap(List::stream)
                                .anyMatch(this::isFollowed));
    }

    /** Whether a row may take itself as soon as a machine starts. */
    public boolean startsAutomatic() {
        return machine.initial()
                .filter(initial -> hasAutomatic(initial.state()))
                .isPresent();
    }

    /** Whether a machine may stay in a state when a step is over; otherwise a row takes itself in any case. */
    public boolean canRest(State state) {
        return !hasAutomatic(state)
                || resting.computeIfAbsent(
                        state, any -> choice(any, new Automatic()).canRefuse());
    }

    /** The states to which a machine may return that resumes a superstate, in the enum's order. */
    public List<State> returns(Superstate superstate) {
        return resolver.returns(superstate);
    }

    /** Whether a row leaves a superstate, be it to come back at once. */
    public boolean isLeft(Superstate superstate) {
        return !resolver.leaving(superstate).isEmpty();
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

    /** Whether there are rows for an event in a state, and all they say is that it is refused. */
    public boolean isRejected(State state, Event event) {
        return cells.isDecided(state, event) && reactions(state, event).isEmpty();
    }

    /** Whether a row that takes itself takes the occurrence: the event that a machine runs, with what it takes. */
    public boolean hasAutomaticOccurrences() {
        return states.stream()
                .flatMap(state -> reactions(state, new Automatic()).stream())
                .anyMatch(reaction -> reaction.occurrences() > 0);
    }

    /** Whether an event may be accepted in a state: it is permitted, ignored or deferred. */
    public boolean accepts(State state, Event event) {
        return !reactions(state, event).isEmpty();
    }

    /** Whether an event is refused in a state unless guards hold. */
    public boolean isConditional(State state, Event event) {
        return accepts(state, event) && canRefuse(state, event);
    }

    /** Whether an event is ignored in a state, whatever guards say. */
    public boolean isIgnored(State state, Event event) {
        return accepts(state, event)
                && reactions(state, event).stream().allMatch(reaction -> reaction.row() instanceof Ignore);
    }

    /** Whether an event is deferred in a state, whatever guards say. */
    public boolean isDeferred(State state, Event event) {
        return accepts(state, event) && reactions(state, event).stream().allMatch(Reaction::isWait);
    }

    /** Whether an event is deferred in a state where no transition is taken. */
    public boolean defers(State state, Event event) {
        return reactions(state, event).stream().anyMatch(Reaction::isWait);
    }

    /** Whether an event is never refused in a state: where no transition is taken, it is ignored or deferred. */
    public boolean spares(State state, Event event) {
        return reactions(state, event).stream().anyMatch(reaction -> !reaction.isTransition());
    }

    /** Whether an event is ignored or deferred in some state where no transition is taken. */
    public boolean spares(Event event) {
        return states.stream().anyMatch(state -> spares(state, event));
    }

    /** Whether some event is. */
    public boolean spares() {
        return events.stream().anyMatch(this::spares);
    }

    /** Whether some event is ignored in some state where no transition is taken. */
    public boolean ignores() {
        return events.stream()
                .anyMatch(event -> states.stream()
                        .anyMatch(state -> reactions(state, event).stream()
                                .anyMatch(reaction -> reaction.row() instanceof Ignore)));
    }

    /** The states in which a machine may rest after an event that was permitted in a state, in the enum's order. */
    public List<State> targets(State state, Event event) {
        Set<State> reached = new LinkedHashSet<>();
        follow(taken(state, event), reached);
        return states.stream().filter(reached::contains).filter(this::canRest).toList();
    }

    private void follow(List<Reaction> reactions, Set<State> reached) {
        for (Reaction reaction : reactions) {
            if (reaction.isTransition()) {
                for (State end : reaction.ends()) {
                    if (reached.add(end) && hasAutomatic(end)) {
                        follow(taken(end, new Automatic()), reached);
                    }
                }
            }
        }
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

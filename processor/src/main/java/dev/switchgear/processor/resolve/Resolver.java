package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.Body;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.EntryOf;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import dev.switchgear.processor.resolve.Action.Remember;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Action.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out what happens when a row is taken in a state: the only place that knows the order of actions, and which
 * superstates are left and entered.
 */
final class Resolver {

    private final Machine machine;
    private final Topology topology;
    private final List<StateAction> stateActions;
    private final List<Notify> observers;
    private final Set<Superstate> resumed;
    private final TimerMoves timers;
    private final Map<State, List<Exit>> exits = new HashMap<>();
    private final Map<State, List<Entry>> entries = new HashMap<>();
    private final Map<Superstate, List<State>> returns = new HashMap<>();

    Resolver(Machine machine) {
        this.machine = machine;
        topology = machine.topology();
        stateActions = machine.behavior().stateActions();
        observers = machine.behavior().observers().stream().map(Notify::new).toList();
        resumed = Set.copyOf(machine.resumed());
        timers = new TimerMoves(machine);
    }

    /** What happens when a row is taken in a state. */
    Reaction reaction(Row row, State from, Trigger trigger) {
        if (!(row instanceof Transition transition)) {
            return new Reaction(
                    row, from, trigger, List.of(from), row instanceof Defer ? List.of(new Wait()) : List.of());
        }
        Optional<Scope> scope = transition.target().map(target -> Scope.of(from, target, topology));
        List<Action> actions = new ArrayList<>();
        scope.ifPresent(moved -> actions.addAll(exits(from, moved)));
        if (trigger instanceof EventMethod method && method.hasBody()) {
            actions.add(new Body(method));
        }
        transition.then().forEach(effect -> actions.add(new Effect(effect)));
        List<State> ends = scope.map(moved -> ends(moved)).orElse(List.of(from));
        scope.ifPresent(moved -> {
            actions.addAll(timers.of(moved, possibleEnds(moved)));
            moved.left().stream().filter(resumed::contains).map(Remember::new).forEach(actions::add);
            actions.addAll(arrival(moved));
        });
        actions.addAll(observers);
        return new Reaction(row, from, trigger, ends, actions);
    }

    private List<Exit> exits(State from, Scope scope) {
        List<Exit> all = new ArrayList<>(exits(from));
        scope.left()
                .forEach(superstate -> of(
                                StateAction.Kind.EXIT,
                                action -> action.superstates().contains(superstate))
                        .map(Exit::new)
                        .forEach(all::add));
        return all;
    }

    private List<State> ends(Scope scope) {
        return scope.target() instanceof Resume resume && scope.end().isEmpty()
                ? returns(resume.superstate())
                : scope.end().stream().toList();
    }

    /** With those to which a machine may return that was stored earlier, in a state that no row leaves now. */
    private List<State> possibleEnds(Scope scope) {
        return scope.target() instanceof Resume resume && scope.end().isEmpty()
                ? topology.leaves(resume.superstate())
                : scope.end().stream().toList();
    }

    /** The change of state, and what runs then. */
    private List<Action> arrival(Scope scope) {
        List<Action> actions = new ArrayList<>();
        if (scope.end().isPresent()) {
            State end = scope.end().get();
            actions.add(new Become(end));
            scope.entered(end).forEach(superstate -> actions.addAll(entries(superstate)));
            actions.addAll(entries(end));
        } else if (scope.target() instanceof Resume resume) {
            Superstate superstate = resume.superstate();
            actions.add(new Return(superstate));
            scope.enteredAround(superstate).forEach(outer -> actions.addAll(entries(outer)));
            Map<State, List<Entry>> byState = new LinkedHashMap<>();
            for (State end : possibleEnds(scope)) {
                Stream<Entry> between =
                        scope.enteredWithin(superstate, end).stream().flatMap(inner -> entries(inner).stream());
                byState.put(end, Stream.concat(between, entries(end).stream()).toList());
            }
            if (!byState.values().stream().allMatch(List::isEmpty)) {
                actions.add(new EntryOf(byState));
            }
        }
        return actions;
    }

    /** The states to which a machine may return that resumes a superstate, in the enum's order. */
    List<State> returns(Superstate superstate) {
        List<State> known = returns.get(superstate);
        if (known == null) {
            Set<State> left = leaving(superstate);
            Optional<State> initial = topology.initial(superstate);
            known = topology.leaves(superstate).stream()
                    .filter(leaf ->
                            left.contains(leaf) || initial.filter(leaf::equals).isPresent())
                    .toList();
            returns.put(superstate, known);
        }
        return known;
    }

    /** The states in which rows leave a superstate. */
    Set<State> leaving(Superstate superstate) {
        return machine.transitions()
                .flatMap(row -> row.target().stream()
                        .flatMap(target -> row.from().stream()
                                .filter(from ->
                                        Scope.of(from, target, topology).left().contains(superstate))))
                .collect(Collectors.toSet());
    }

    /** What runs when a machine starts in a state. */
    List<Entry> start(State initial) {
        List<Entry> all = new ArrayList<>();
        Scope.outsideIn(topology.around(initial)).forEach(superstate -> all.addAll(entries(superstate)));
        all.addAll(entries(initial));
        return all;
    }

    /** What raises events in a state by time. */
    List<Timeout> timers(State state) {
        return timers.running(state);
    }

    private List<Exit> exits(State state) {
        return exits.computeIfAbsent(
                state,
                left -> of(StateAction.Kind.EXIT, action -> action.states().contains(left))
                        .map(Exit::new)
                        .toList());
    }

    private List<Entry> entries(State state) {
        return entries.computeIfAbsent(
                state,
                entered -> of(StateAction.Kind.ENTRY, action -> action.states().contains(entered))
                        .map(Entry::new)
                        .toList());
    }

    private List<Entry> entries(Superstate superstate) {
        return of(StateAction.Kind.ENTRY, action -> action.superstates().contains(superstate))
                .map(Entry::new)
                .toList();
    }

    private Stream<StateAction> of(StateAction.Kind kind, Predicate<StateAction> isMeant) {
        return stateActions.stream().filter(action -> action.kind() == kind && isMeant.test(action));
    }
}

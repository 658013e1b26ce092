package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.NoEventAtStart;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.EntryOf;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What takes the event, or the occurrence, is never called when a machine starts: not for its initial state, and not for an automatic row. */
final class ObserversKnowTheEvent implements Rule {

    @Override
    public List<NoEventAtStart> check(Machine machine, Chart chart) {
        Optional<State> initial = machine.initial().map(InitialState::state);
        return initial.stream()
                .flatMap(state -> Stream.of(
                                observers(state, machine, chart), entries(state, chart), actions(state, chart))
                        .flatMap(problems -> problems))
                .toList();
    }

    private static Stream<NoEventAtStart> observers(State initial, Machine machine, Chart chart) {
        List<Reaction> taken = chart.taken(initial, new Automatic());
        if (taken.isEmpty() || !(taken.get(0).row() instanceof Transition row)) {
            return Stream.empty();
        }
        return machine.behavior().observers().stream()
                .filter(Observer::isTold)
                .map(observer -> new NoEventAtStart(
                        observer.method(), Role.OBSERVER, initial, Optional.of(row), observer.site()));
    }

    private static Stream<NoEventAtStart> entries(State initial, Chart chart) {
        return chart.start().stream()
                .filter(Entry::takesOccurrence)
                .map(entry -> new NoEventAtStart(
                        entry.method(),
                        Role.ENTRY,
                        initial,
                        Optional.empty(),
                        entry.action().site()));
    }

    /** Those of the states that automatic rows lead through, as long as there is no event. */
    private static Stream<NoEventAtStart> actions(State initial, Chart chart) {
        Map<StateAction, Transition> called = new LinkedHashMap<>();
        Set<State> passed = new LinkedHashSet<>();
        follow(initial, chart, passed, called);
        Set<StateAction> already = new LinkedHashSet<>();
        chart.start().forEach(entry -> already.add(entry.action()));
        return called.entrySet().stream()
                .filter(call -> !already.contains(call.getKey()))
                .map(call -> new NoEventAtStart(
                        call.getKey().method(),
                        call.getKey().kind() == StateAction.Kind.ENTRY ? Role.ENTRY : Role.EXIT,
                        initial,
                        Optional.of(call.getValue()),
                        call.getKey().site()));
    }

    private static void follow(State state, Chart chart, Set<State> passed, Map<StateAction, Transition> called) {
        if (!passed.add(state)) {
            return;
        }
        for (Reaction reaction : chart.taken(state, new Automatic())) {
            if (reaction.row() instanceof Transition row) {
                taking(reaction).forEach(action -> called.putIfAbsent(action, row));
            }
            reaction.ends().forEach(end -> follow(end, chart, passed, called));
        }
    }

    private static Stream<StateAction> taking(Reaction reaction) {
        Stream<StateAction> exits = reaction.actions(Exit.class).stream().map(Exit::action);
        Stream<StateAction> entries = Stream.concat(
                        reaction.actions(Entry.class).stream(),
                        reaction.actions(EntryOf.class).stream()
                                .flatMap(several -> several.byState().values().stream())
                                .flatMap(List::stream))
                .map(Entry::action);
        return Stream.concat(exits, entries).filter(StateAction::takesOccurrence);
    }
}

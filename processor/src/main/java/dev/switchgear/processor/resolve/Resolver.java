package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.Body;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Works out what happens when a row is taken in a state: the only place that knows the order of actions. */
final class Resolver {

    private final List<StateAction> stateActions;
    private final List<Notify> observers;
    private final Map<State, List<Exit>> exits = new HashMap<>();
    private final Map<State, List<Entry>> entries = new HashMap<>();

    Resolver(Machine machine) {
        stateActions = machine.behavior().stateActions();
        observers = machine.behavior().observers().stream().map(Notify::new).toList();
    }

    /** What happens when a row is taken in a state on an event. */
    Reaction reaction(Row row, State from, Event event) {
        return new Reaction(
                row, from, event, row instanceof Transition transition ? actions(transition, from, event) : List.of());
    }

    private List<Action> actions(Transition row, State from, Event event) {
        List<Action> actions = new ArrayList<>();
        row.to().ifPresent(to -> actions.addAll(exits(from)));
        if (event instanceof EventMethod method && method.hasBody()) {
            actions.add(new Body(method));
        }
        row.then().forEach(effect -> actions.add(new Effect(effect)));
        row.to().ifPresent(to -> {
            actions.add(new Become(to));
            actions.addAll(entries(to));
        });
        actions.addAll(observers);
        return actions;
    }

    /** What runs when a state is left. */
    private List<Exit> exits(State state) {
        return exits.computeIfAbsent(
                state, left -> of(StateAction.Kind.EXIT, left).map(Exit::new).toList());
    }

    /** What runs when a state is entered. */
    List<Entry> entries(State state) {
        return entries.computeIfAbsent(
                state,
                entered -> of(StateAction.Kind.ENTRY, entered).map(Entry::new).toList());
    }

    private Stream<StateAction> of(StateAction.Kind kind, State state) {
        return stateActions.stream()
                .filter(action -> action.kind() == kind && action.states().contains(state));
    }
}

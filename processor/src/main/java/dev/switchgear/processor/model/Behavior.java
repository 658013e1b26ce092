package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * What runs beside the rows' own effects.
 *
 * @param stateActions the entry and exit actions, in source order
 * @param observers what is called after every transition, in source order
 */
public record Behavior(List<StateAction> stateActions, List<Observer> observers) {

    /** None at all. */
    public static final Behavior NONE = new Behavior(List.of(), List.of());

    public Behavior {
        stateActions = List.copyOf(stateActions);
        observers = List.copyOf(observers);
    }

    /** All the methods. */
    public Stream<Method> methods() {
        return Stream.concat(
                stateActions.stream().map(StateAction::method),
                observers.stream().map(Observer::method));
    }

    /** Whether an observer is told of the transition, and so of the state in which the machine was. */
    public boolean isTold() {
        return observers.stream().anyMatch(Observer::isTold);
    }
}

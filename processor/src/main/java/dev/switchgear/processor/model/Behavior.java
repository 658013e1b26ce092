package dev.switchgear.processor.model;

import static java.util.Comparator.naturalOrder;

import dev.switchgear.processor.java.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * What runs beside the rows' own effects.
 *
 * @param stateActions the entry and exit actions, in source order
 * @param observers what is called after every transition, in source order
 * @param refusals what is called whenever an event is refused, in source order
 */
public record Behavior(List<StateAction> stateActions, List<Observer> observers, List<Observer> refusals) {

    /** None at all. */
    public static final Behavior NONE = new Behavior(List.of(), List.of());

    public Behavior {
        stateActions = List.copyOf(stateActions);
        observers = List.copyOf(observers);
        refusals = List.copyOf(refusals);
    }

    /** One that is not told of refusals. */
    public Behavior(List<StateAction> stateActions, List<Observer> observers) {
        this(stateActions, observers, List.of());
    }

    /** All the methods. */
    public Stream<Method> methods() {
        return Stream.concat(
                stateActions.stream().map(StateAction::method),
                Stream.concat(observers.stream(), refusals.stream()).map(Observer::method));
    }

    /** Whether an observer is told of the event alone, without what that takes. */
    public boolean tellsEvents() {
        return observers.stream().anyMatch(observer -> observer.told() == Told.EVENT);
    }

    /** What those who are told of refusals want to know at most. */
    public Told toldOfRefusals() {
        return refusals.stream().map(Observer::told).max(naturalOrder()).orElse(Told.NOTHING);
    }

    /** Whether an observer is told of the transition, and so of the state in which the machine was. */
    public boolean isTold() {
        return observers.stream().anyMatch(Observer::isTold);
    }
}

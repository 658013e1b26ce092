package dev.switchgear.processor.resolve;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Told;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing that happens when a row is taken. */
public sealed interface Action {

    /** Whether what happens takes the occurrence: the event with what it takes. */
    default boolean takesOccurrence() {
        return false;
    }

    /**
     * An exit action of the state, or of a superstate, that is left runs.
     *
     * @param action the action
     */
    record Exit(StateAction action) implements Action {

        /** The method that runs. */
        public Method method() {
            return action.method();
        }

        @Override
        public boolean takesOccurrence() {
            return action.takesOccurrence();
        }
    }

    /**
     * An effect that the row names runs.
     *
     * @param effect the name
     */
    record Effect(Reference effect) implements Action {}

    /**
     * The body of the event method runs, as the effect of each of its rows.
     *
     * @param event the event
     */
    record Body(EventMethod event) implements Action {}

    /**
     * It is worked out when an event is due, as a state or superstate is entered, and kept.
     *
     * @param timeout what raises the event
     */
    record StartTimer(Timeout timeout) implements Action {}

    /**
     * Before a {@link Return}, the same happens in some of the states to which the machine may return.
     *
     * @param timeout what raises the event
     * @param states the states
     */
    record StartTimerIn(Timeout timeout, List<State> states) implements Action {

        public StartTimerIn {
            states = List.copyOf(states);
        }
    }

    /**
     * An event is not due any more, as a state or superstate is left.
     *
     * @param timeout what raises the event
     */
    record StopTimer(Timeout timeout) implements Action {}

    /**
     * It is kept in which state the machine is when it leaves a superstate.
     *
     * @param superstate the superstate
     */
    record Remember(Superstate superstate) implements Action {}

    /**
     * The machine is in another state from now on, or in the same again.
     *
     * @param state the state
     */
    record Become(State state) implements Action {}

    /**
     * The machine is from now on in the state in which a superstate was left.
     *
     * @param superstate the superstate
     */
    record Return(Superstate superstate) implements Action {}

    /**
     * An entry action of the state, or of a superstate, that is entered runs.
     *
     * @param action the action
     */
    record Entry(StateAction action) implements Action {

        /** The method that runs. */
        public Method method() {
            return action.method();
        }

        @Override
        public boolean takesOccurrence() {
            return action.takesOccurrence();
        }
    }

    /**
     * After a {@link Return}, those entry actions run that not all states have to which the machine may return.
     *
     * @param byState what runs in each of the states: those of the superstates around it first
     */
    record EntryOf(Map<State, List<Entry>> byState) implements Action {

        public EntryOf {
            byState = Collections.unmodifiableMap(new LinkedHashMap<>(byState));
        }

        @Override
        public boolean takesOccurrence() {
            return occurrences() > 0;
        }

        /** How many of the actions of one state take the occurrence, at most. */
        int occurrences() {
            return byState.values().stream()
                    .mapToInt(entries -> (int)
                            entries.stream().filter(Entry::takesOccurrence).count())
                    .max()
                    .orElse(0);
        }
    }

    /** The event waits until the machine is in a state that does not defer it. */
    record Wait() implements Action {}

    /**
     * An observer is told of the transition.
     *
     * @param observer the observer
     */
    record Notify(Observer observer) implements Action {

        @Override
        public boolean takesOccurrence() {
            return observer.told() == Told.OCCURRENCE;
        }
    }
}

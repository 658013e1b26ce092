package dev.switchgear.processor.resolve;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;

/** One thing that happens when a row is taken. */
public sealed interface Action {

    /**
     * An exit action of the state that is left runs.
     *
     * @param action the action
     */
    record Exit(StateAction action) implements Action {

        /** The method that runs. */
        public Method method() {
            return action.method();
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
     * The machine is in another state from now on, or in the same again.
     *
     * @param state the state
     */
    record Become(State state) implements Action {}

    /**
     * An entry action of the state that is entered runs.
     *
     * @param action the action
     */
    record Entry(StateAction action) implements Action {

        /** The method that runs. */
        public Method method() {
            return action.method();
        }
    }

    /**
     * An observer is told of the transition.
     *
     * @param observer the observer
     */
    record Notify(Observer observer) implements Action {}
}

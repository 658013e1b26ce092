package dev.switchgear;

import java.util.Objects;
import java.util.Optional;

/**
 * A method that runs whenever a state or a superstate is entered, or left: UML's entry and exit behaviour. Of one state, those that
 * come first in the list run first. Later versions may add components.
 *
 * @param <S> the state enum
 * @param kind when it runs
 * @param state the state; empty if it is of a superstate
 * @param superstate the name of the superstate; empty if it is of a state
 * @param method the name of the method
 */
public record StateActionDefinition<S extends Enum<S>>(
        Kind kind, Optional<S> state, Optional<String> superstate, String method) {

    /** When a method runs. */
    public enum Kind {
        /** After the state was entered. */
        ENTRY,
        /** Before the state is left. */
        EXIT
    }

    /**
     * Checks that it is of one of the two.
     *
     * @param kind when it runs
     * @param state the state
     * @param superstate the name of the superstate
     * @param method the name of the method
     * @throws IllegalArgumentException if it is of both or of none
     */
    public StateActionDefinition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(method, "method");
        if (state.isPresent() == superstate.isPresent()) {
            throw new IllegalArgumentException("The action " + method + " needs a state or a superstate, and not both");
        }
    }
}

package dev.switchgear;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A superstate of a machine: a named set of states. Later versions may add components.
 *
 * @param <S> the state enum
 * @param name the name of its constant
 * @param parent the name of the superstate directly around it; empty if there is none
 * @param states the states directly within it, in the enum's order: not those of superstates within it
 * @param initial the state in which it starts where a row leads into it, directly within it or deeper; empty if no row does
 */
public record SuperstateDefinition<S extends Enum<S>>(
        String name, Optional<String> parent, List<S> states, Optional<S> initial) {

    /**
     * Copies the components.
     *
     * @param name the name
     * @param parent the superstate around it
     * @param states the states directly within it
     * @param initial the initial state
     */
    public SuperstateDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(initial, "initial");
        states = List.copyOf(states);
    }
}

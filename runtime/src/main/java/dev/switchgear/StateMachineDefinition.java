package dev.switchgear;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A machine as data: what to draw, print, compare or test against. It takes no part in dispatch.
 *
 * <p>The collections are copies, in the order they were given, and unmodifiable. Generated machines
 * create it. Later versions may add components.
 *
 * @param <S> the state enum
 * @param <E> the event enum
 * @param name the machine's name: its spec's, without a trailing {@code Spec}
 * @param states all states, in the enum's order
 * @param events all events, in the order the spec declares them
 * @param initial the state a new machine starts in
 * @param finals the states a machine ends in; often none
 * @param rows the transitions, in the order the spec declares them
 */
public record StateMachineDefinition<S extends Enum<S>, E extends Enum<E>>(
        String name, List<S> states, List<E> events, S initial, Set<S> finals, List<TransitionDefinition<S, E>> rows) {

    /**
     * Copies and checks the components.
     *
     * @param name the machine's name
     * @param states all states
     * @param events all events
     * @param initial the initial state
     * @param finals the final states
     * @param rows the transitions
     * @throws IllegalArgumentException if the initial state, a final state or a row names a state or an event that is
     *     not listed
     */
    public StateMachineDefinition {
        Objects.requireNonNull(name, "name");
        states = List.copyOf(states);
        events = List.copyOf(events);
        Set<S> knownStates = new LinkedHashSet<>(states);
        Set<E> knownEvents = new LinkedHashSet<>(events);
        requireListed(knownStates, Objects.requireNonNull(initial, "initial"));
        finals = Collections.unmodifiableSet(new LinkedHashSet<>(finals));
        for (S state : finals) {
            requireListed(knownStates, state);
        }
        rows = List.copyOf(rows);
        for (TransitionDefinition<S, E> row : rows) {
            requireListed(knownStates, row.from());
            requireListed(knownEvents, row.event());
            if (row.to().isPresent()) {
                requireListed(knownStates, row.to().get());
            }
        }
    }

    private static void requireListed(Set<?> listed, Object constant) {
        if (!listed.contains(constant)) {
            throw new IllegalArgumentException(constant + " is not one of " + listed);
        }
    }
}

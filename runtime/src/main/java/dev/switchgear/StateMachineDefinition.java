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
 * @param superstates the superstates, in the order of their enum; often none
 * @param automatics the rows that take themselves, in the order the spec declares them; often none
 * @param timeouts the events that are raised by time, in the order of events; often none
 * @param actions the methods that run where states are entered or left, in the order the spec declares them; often none
 */
public record StateMachineDefinition<S extends Enum<S>, E extends Enum<E>>(
        String name,
        List<S> states,
        List<E> events,
        S initial,
        Set<S> finals,
        List<TransitionDefinition<S, E>> rows,
        List<SuperstateDefinition<S>> superstates,
        List<AutomaticDefinition<S>> automatics,
        List<TimeoutDefinition<E>> timeouts,
        List<StateActionDefinition<S>> actions) {

    /**
     * Copies and checks the components.
     *
     * @param name the machine's name
     * @param states all states
     * @param events all events
     * @param initial the initial state
     * @param finals the final states
     * @param rows the transitions
     * @param superstates the superstates
     * @param automatics the rows that take themselves
     * @param timeouts the events that are raised by time
     * @param actions the methods that run where states are entered or left
     * @throws IllegalArgumentException if one of the others names a state, an event or a superstate that is not listed; if a state or a superstate is in two superstates, or a superstate in itself; if a
     *     superstate starts in a state that is not within it
     */
    public StateMachineDefinition {
        Objects.requireNonNull(name, "name");
        states = List.copyOf(states);
        events = List.copyOf(events);
        superstates = List.copyOf(superstates);
        Set<S> knownStates = new LinkedHashSet<>(states);
        Set<E> knownEvents = new LinkedHashSet<>(events);
        Nesting<S> nesting = new Nesting<>(knownStates, superstates);
        requireListed(knownStates, Objects.requireNonNull(initial, "initial"));
        finals = Collections.unmodifiableSet(new LinkedHashSet<>(finals));
        for (S state : finals) {
            requireListed(knownStates, state);
        }
        rows = List.copyOf(rows);
        for (TransitionDefinition<S, E> row : rows) {
            requireListed(knownStates, row.from());
            requireListed(knownEvents, row.event());
            row.to().ifPresent(to -> requireListed(knownStates, to));
            nesting.requireFits(row.from(), row.to(), row.within(), row.into(), row.resumes());
        }
        automatics = List.copyOf(automatics);
        for (AutomaticDefinition<S> row : automatics) {
            requireListed(knownStates, row.from());
            row.to().ifPresent(to -> requireListed(knownStates, to));
            nesting.requireFits(row.from(), row.to(), row.within(), row.into(), row.resumes());
        }
        timeouts = List.copyOf(timeouts);
        for (TimeoutDefinition<E> timeout : timeouts) {
            requireListed(knownEvents, timeout.event());
        }
        actions = List.copyOf(actions);
        for (StateActionDefinition<S> action : actions) {
            action.state().ifPresent(state -> requireListed(knownStates, state));
            action.superstate().ifPresent(nesting::requireListed);
        }
    }

    /**
     * A machine without entry and exit actions.
     *
     * @param name the machine's name
     * @param states all states
     * @param events all events
     * @param initial the initial state
     * @param finals the final states
     * @param rows the transitions
     * @param superstates the superstates
     * @param automatics the rows that take themselves
     * @param timeouts the events that are raised by time
     * @throws IllegalArgumentException as the constructor with all components throws it
     */
    public StateMachineDefinition(
            String name,
            List<S> states,
            List<E> events,
            S initial,
            Set<S> finals,
            List<TransitionDefinition<S, E>> rows,
            List<SuperstateDefinition<S>> superstates,
            List<AutomaticDefinition<S>> automatics,
            List<TimeoutDefinition<E>> timeouts) {
        this(name, states, events, initial, finals, rows, superstates, automatics, timeouts, List.of());
    }

    /**
     * A machine without timeouts, and without entry and exit actions.
     *
     * @param name the machine's name
     * @param states all states
     * @param events all events
     * @param initial the initial state
     * @param finals the final states
     * @param rows the transitions
     * @param superstates the superstates
     * @param automatics the rows that take themselves
     * @throws IllegalArgumentException as the constructor with all components throws it
     */
    public StateMachineDefinition(
            String name,
            List<S> states,
            List<E> events,
            S initial,
            Set<S> finals,
            List<TransitionDefinition<S, E>> rows,
            List<SuperstateDefinition<S>> superstates,
            List<AutomaticDefinition<S>> automatics) {
        this(name, states, events, initial, finals, rows, superstates, automatics, List.of());
    }

    /**
     * A machine that has states, events and rows, and nothing else.
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
    public StateMachineDefinition(
            String name,
            List<S> states,
            List<E> events,
            S initial,
            Set<S> finals,
            List<TransitionDefinition<S, E>> rows) {
        this(name, states, events, initial, finals, rows, List.of(), List.of(), List.of());
    }

    /**
     * Looks a superstate up.
     *
     * @param superstate its name
     * @return the states within it, directly or deeper, in their order
     * @throws IllegalArgumentException if there is none of that name
     */
    public List<S> within(String superstate) {
        Set<S> within = new Nesting<>(new LinkedHashSet<>(states), superstates).within(superstate);
        return states.stream().filter(within::contains).toList();
    }

    static void requireListed(Set<?> listed, Object constant) {
        if (!listed.contains(constant)) {
            throw new IllegalArgumentException(constant + " is not one of " + listed);
        }
    }
}

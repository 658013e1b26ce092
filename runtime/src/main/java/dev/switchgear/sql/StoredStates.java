package dev.switchgear.sql;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TimeoutDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the column of a machine's state may hold, and what may be written over what: all that a table of transitions says to
 * somebody who sees the stored states alone. States are called by the names of their constants.
 *
 * <p>One write may keep more than one row of the table. Where a row leads to a state with automatic rows, what is stored is where
 * the machine came to rest. An event that waited, or several timeouts that were due, may take it further. A row that
 * resumes a superstate leads to any state within. Guards are taken to say anything, but the same thing throughout one step. So
 * nothing is left out that a machine can do.
 *
 * <p>Later versions may add components.
 *
 * @param machine the machine's name
 * @param states the states that may be stored, in the enum's order: all but those that automatic rows leave in any case
 * @param first those that may be stored first
 * @param next those that may be written over each state, without itself: a state may always be written again
 * @param timed by the name of each timeout's event, the states in which it may be due
 */
public record StoredStates(
        String machine,
        List<String> states,
        List<String> first,
        Map<String, List<String>> next,
        Map<String, List<String>> timed) {

    /**
     * Copies the components.
     *
     * @param machine the machine's name
     * @param states the states
     * @param first those that may be stored first
     * @param next those that may be written over each
     * @param timed those in which a timeout may be due
     * @throws IllegalArgumentException if there is no state, or one of the others is not listed among the states
     */
    public StoredStates {
        states = List.copyOf(states);
        first = List.copyOf(first);
        next = copy(next);
        timed = copy(timed);
        if (states.isEmpty()) {
            throw new IllegalArgumentException(machine + " has no state in which it rests");
        }
        Set<String> listed = new HashSet<>(states);
        requireListed(listed, first);
        requireListed(listed, next.keySet());
        next.values().forEach(others -> requireListed(listed, others));
        timed.values().forEach(others -> requireListed(listed, others));
    }

    /**
     * Where each event is written when it is over, as a {@code Factory} or the five steps of the guide do.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param definition the machine as data
     * @return what may be stored
     */
    public static <S extends Enum<S>, E extends Enum<E>> StoredStates of(StateMachineDefinition<S, E> definition) {
        Moves<S, E> moves = new Moves<>(definition);
        List<E> deferred = definition.rows().stream()
                .filter(row -> row.kind() == Kind.DEFERRED)
                .map(TransitionDefinition::event)
                .distinct()
                .toList();
        List<E> timeouts =
                definition.timeouts().stream().map(TimeoutDefinition::event).toList();
        Set<E> expiring = new LinkedHashSet<>(timeouts);
        expiring.addAll(deferred);
        Map<S, Set<S>> next = new LinkedHashMap<>();
        for (S state : definition.states()) {
            Set<S> reached = moves.onwards(moves.after(state, definition.events()), deferred);
            reached.addAll(moves.onwards(moves.after(state, timeouts), expiring));
            next.put(state, reached);
        }
        return of(definition, moves, moves.resting(List.of(definition.initial())), next);
    }

    /**
     * Where one write may keep any number of events: for machines that are {@code queued}, whose actions raise events, and for
     * those who raise several events before they write. What is refused then is a state that no path leads to.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param definition the machine as data
     * @return what may be stored
     */
    public static <S extends Enum<S>, E extends Enum<E>> StoredStates ofSeveralEvents(
            StateMachineDefinition<S, E> definition) {
        Moves<S, E> moves = new Moves<>(definition);
        Map<S, Set<S>> next = new LinkedHashMap<>();
        for (S state : definition.states()) {
            next.put(state, moves.onwards(moves.after(state, definition.events()), definition.events()));
        }
        Set<S> first = moves.onwards(moves.resting(List.of(definition.initial())), definition.events());
        return of(definition, moves, first, next);
    }

    private static <S extends Enum<S>, E extends Enum<E>> StoredStates of(
            StateMachineDefinition<S, E> definition, Moves<S, E> moves, Set<S> first, Map<S, Set<S>> next) {
        List<S> states = definition.states().stream().filter(moves::canRest).toList();
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (S state : states) {
            Set<S> others = new LinkedHashSet<>(next.getOrDefault(state, Set.of()));
            others.remove(state);
            names.put(state.name(), names(states, others));
        }
        Map<String, List<String>> timed = new LinkedHashMap<>();
        for (TimeoutDefinition<E> timeout : definition.timeouts()) {
            timed.put(timeout.event().name(), names(states, sources(definition, timeout.event())));
        }
        return new StoredStates(definition.name(), names(states, states), names(states, first), names, timed);
    }

    /** The states in which the timer of an event may run: sources of its rows, and all within superstates that are sources. */
    private static <S extends Enum<S>, E extends Enum<E>> Set<S> sources(
            StateMachineDefinition<S, E> definition, E event) {
        Set<S> sources = new LinkedHashSet<>();
        for (TransitionDefinition<S, E> row : definition.rows()) {
            if (row.event() == event) {
                sources.add(row.from());
                row.within().ifPresent(superstate -> sources.addAll(definition.within(superstate)));
            }
        }
        return sources;
    }

    private static <S extends Enum<S>> List<String> names(List<S> order, Collection<S> states) {
        return order.stream().filter(states::contains).map(Enum::name).toList();
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> lists) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        lists.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    private static void requireListed(Set<String> listed, Collection<String> others) {
        for (String state : others) {
            if (!listed.contains(state)) {
                throw new IllegalArgumentException(state + " is not one of the states");
            }
        }
    }
}

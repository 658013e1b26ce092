package dev.switchgear.sql;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SuperstateDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a machine may come to rest, whatever its guards say and whatever its history is. */
final class Moves<S extends Enum<S>, E extends Enum<E>> {

    private final StateMachineDefinition<S, E> definition;
    private final Map<S, Map<E, Choice<S>>> events = new HashMap<>();
    private final Map<S, Choice<S>> automatics = new HashMap<>();

    Moves(StateMachineDefinition<S, E> definition) {
        this.definition = definition;
        Map<S, Map<E, List<Row<S>>>> rows = new HashMap<>();
        definition
                .rows()
                .forEach(row -> rows.computeIfAbsent(row.from(), any -> new HashMap<>())
                        .computeIfAbsent(row.event(), any -> new ArrayList<>())
                        .add(Row.of(row)));
        rows.forEach((state, cells) -> cells.forEach((event, cell) ->
                events.computeIfAbsent(state, any -> new HashMap<>()).put(event, choice(state, cell))));
        for (S state : definition.states()) {
            automatics.put(
                    state,
                    choice(
                            state,
                            definition.automatics().stream()
                                    .filter(row -> row.from() == state)
                                    .map(Row::of)
                                    .toList()));
        }
    }

    private Choice<S> choice(S state, List<Row<S>> rows) {
        List<String> levels = levels(state);
        Comparator<Row<S>> order =
                Comparator.comparingInt(row -> row.within().map(levels::indexOf).orElse(-1));
        return Choice.between(
                rows.stream().sorted(order.thenComparingInt(Row::rank)).toList());
    }

    /** The superstates around a state, from the inside out. */
    private List<String> levels(S state) {
        List<String> levels = new ArrayList<>();
        Optional<SuperstateDefinition<S>> level = definition.superstates().stream()
                .filter(superstate -> superstate.states().contains(state))
                .findFirst();
        while (level.isPresent()) {
            levels.add(level.get().name());
            Optional<String> parent = level.get().parent();
            level = definition.superstates().stream()
                    .filter(superstate ->
                            parent.isPresent() && superstate.name().equals(parent.get()))
                    .findFirst();
        }
        return levels;
    }

    /** Whether a machine may be in a state when a step is over; otherwise a row takes itself, whatever guards say. */
    boolean canRest(S state) {
        return automatic(state).mayBeNone();
    }

    /** The states in which a machine may rest that has come to one of these. */
    Set<S> resting(Collection<S> reached) {
        Set<S> seen = new LinkedHashSet<>(reached);
        Deque<S> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            S state = open.remove();
            targets(state, automatic(state)).stream().filter(seen::add).forEach(open::add);
        }
        seen.removeIf(state -> !canRest(state));
        return seen;
    }

    /** The states in which a machine may rest after one of these events has taken a transition in a state. */
    Set<S> after(S state, Collection<E> raised) {
        Set<S> reached = new LinkedHashSet<>();
        Map<E, Choice<S>> cells = events.getOrDefault(state, Map.of());
        for (E event : raised) {
            Choice<S> cell = cells.get(event);
            if (cell != null) {
                reached.addAll(targets(state, cell));
            }
        }
        return resting(reached);
    }

    /** The same, and the states in which it may rest after more of these events. */
    Set<S> onwards(Collection<S> from, Collection<E> raised) {
        Set<S> seen = new LinkedHashSet<>(from);
        Deque<S> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            after(open.remove(), raised).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    private Choice<S> automatic(S state) {
        return automatics.getOrDefault(state, Choice.between(List.of()));
    }

    private Set<S> targets(S state, Choice<S> choice) {
        Set<S> targets = new LinkedHashSet<>();
        for (Row<S> row : choice.taken()) {
            switch (row.kind()) {
                case EXTERNAL -> row.to().ifPresent(targets::add);
                case INTERNAL -> targets.add(state);
                case RESUMING -> row.resumes().ifPresent(superstate -> targets.addAll(returns(state, superstate)));
                case IGNORED, DEFERRED -> {}
            }
        }
        return targets;
    }

    /** From inside a superstate, a machine returns to where it is. From outside, what was stored may name any state within. */
    private List<S> returns(S state, String superstate) {
        List<S> within = definition.within(superstate);
        return within.contains(state) ? List.of(state) : within;
    }
}

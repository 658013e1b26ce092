package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.EndlessRows;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Automatic rows come to an end: none leads round for ever, whatever guards say. */
final class AutomaticRowsEnd implements Rule {

    @Override
    public List<EndlessRows> check(Machine machine, Chart chart) {
        List<EndlessRows> problems = new ArrayList<>();
        Set<State> seen = new HashSet<>();
        circles(machine, chart).forEach((state, reached) -> {
            if (seen.add(state)) {
                seen.addAll(reached.keySet());
                problems.add(new EndlessRows(Objects.requireNonNull(reached.get(state))));
            }
        });
        return problems;
    }

    /** The states from which automatic rows lead back to themselves for ever, and a shortest path to each state on the way. */
    static Map<State, Map<State, Path>> circles(Machine machine, Chart chart) {
        Map<State, List<Step>> endless = endless(machine, chart);
        Map<State, Map<State, Path>> reached = new LinkedHashMap<>();
        endless.keySet().forEach(state -> reached.put(state, reached(state, endless)));
        Map<State, Map<State, Path>> circles = new LinkedHashMap<>(reached);
        circles.entrySet()
                .removeIf(circle -> !circle.getValue().keySet().stream()
                        .allMatch(other ->
                                Objects.requireNonNull(reached.get(other)).containsKey(circle.getKey())));
        return circles;
    }

    /** The steps of the states from which automatic rows never lead to one in which the machine stays. */
    private static Map<State, List<Step>> endless(Machine machine, Chart chart) {
        Map<State, List<Step>> steps = new LinkedHashMap<>();
        if (!machine.automatic().isEmpty()) {
            machine.states().stream()
                    .filter(state -> !machine.isFinal(state) && !chart.canRest(state))
                    .forEach(state -> steps.put(state, steps(chart.taken(state, new Automatic()))));
        }
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = steps.values()
                    .removeIf(ofState -> ofState.stream()
                            .anyMatch(step -> !steps.containsKey(step.to())
                                    || step.row().targets().size() > 1));
        }
        return steps;
    }

    private static List<Step> steps(List<Reaction> reactions) {
        return reactions.stream()
                .flatMap(reaction -> reaction.ends().stream()
                        .map(end -> new Step(reaction.from(), reaction.trigger(), (Transition) reaction.row(), end)))
                .toList();
    }

    /** A shortest path to each state that is reached by one step or more. */
    private static Map<State, Path> reached(State start, Map<State, List<Step>> steps) {
        Map<State, Path> reached = new LinkedHashMap<>();
        Deque<Path> open = new ArrayDeque<>(List.of(new Path(start, List.of())));
        while (!open.isEmpty()) {
            Path path = open.remove();
            for (Step step : steps.getOrDefault(path.end(), List.of())) {
                Path next = path.and(step);
                if (reached.putIfAbsent(step.to(), next) == null) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}

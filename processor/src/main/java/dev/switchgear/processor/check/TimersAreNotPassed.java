package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.TimerSources;
import dev.switchgear.processor.problem.IdleTimer;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A timer has a source in which a machine stays; where a row names a state that is always passed, that is a mistake of the row. */
final class TimersAreNotPassed implements Rule {

    @Override
    public List<IdleTimer> check(Machine machine, Chart chart) {
        if (machine.automatic().isEmpty()) {
            return List.of();
        }
        Set<State> circles = AutomaticRowsEnd.circles(machine, chart).keySet(); // Which are mistakes of their own.
        return machine.timeouts().stream()
                .flatMap(timeout -> problem(timeout, machine, chart, circles).stream())
                .toList();
    }

    private static Optional<IdleTimer> problem(Timeout timeout, Machine machine, Chart chart, Set<State> circles) {
        TimerSources sources = machine.sources(timeout);
        List<State> states = new ArrayList<>(sources.states());
        states.addAll(machine.topology().leaves(sources.superstates()));
        boolean isIdle = !states.isEmpty()
                && states.stream().noneMatch(state -> chart.canRest(state) || circles.contains(state))
                && states.stream().noneMatch(state -> isNamed(state, timeout, machine));
        return isIdle
                ? Optional.of(new IdleTimer(
                        timeout,
                        sources.names(),
                        states.stream()
                                .flatMap(state -> chart.taken(state, new Automatic()).stream())
                                .map(Reaction::row)
                                .distinct()
                                .toList()))
                : Optional.empty();
    }

    private static boolean isNamed(State state, Timeout timeout, Machine machine) {
        return machine.transitions()
                .filter(row -> row.on().contains(timeout.event()))
                .map(Row::sources)
                .anyMatch(sources -> PassedStatesAreQuiet.names(sources, state));
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Sources.Named;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.PassedState;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No row is about events in a state in which a machine never stays, because an automatic row always holds there. */
final class PassedStatesAreQuiet implements Rule {

    @Override
    public List<PassedState> check(Machine machine, Chart chart) {
        if (machine.automatic().isEmpty()) {
            return List.of();
        }
        Set<State> circles = AutomaticRowsEnd.circles(machine, chart).keySet(); // Which are mistakes of their own.
        return machine.states().stream()
                .filter(state -> !machine.isFinal(state) && !chart.canRest(state) && !circles.contains(state))
                .flatMap(state -> problem(state, machine, chart).stream())
                .toList();
    }

    private static Optional<PassedState> problem(State state, Machine machine, Chart chart) {
        List<Row> rows = machine.rows().stream()
                .filter(row -> !row.isAutomatic() && row.isAccepting() && names(row.sources(), state))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PassedState(
                        state,
                        rows.get(0),
                        rows.size() - 1,
                        chart.taken(state, new Automatic()).stream()
                                .map(Reaction::row)
                                .toList()));
    }

    /** Whoever means a superstate, or all states but some, does not mean each. */
    static boolean names(Sources sources, State state) {
        return sources instanceof Named named
                ? named.states().contains(state)
                : sources instanceof Within within && within.named().contains(state);
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.TransitionFromFinalState;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A final state has no transition, be it an internal one (UML 2.5.1, FinalState, constraint no_outgoing_transitions). Where many
 * rows name the same final states, it is not they that are wrong, but what is said of the states: one mistake.
 */
final class FinalStatesHaveNoTransition implements Rule {

    @Override
    public List<TransitionFromFinalState> check(Machine machine, Chart chart) {
        Set<State> finals = Set.copyOf(machine.finals());
        Map<List<State>, List<Transition>> exits = new LinkedHashMap<>();
        machine.transitions()
                .filter(row -> row.targets().size() <= 1) // Several are one mistake already.
                .filter(row -> row.from().stream().anyMatch(finals::contains))
                .forEach(row -> exits.computeIfAbsent(finalSources(row, finals), any -> new ArrayList<>())
                        .add(row));
        return exits.entrySet().stream()
                .map(exit -> new TransitionFromFinalState(
                        exit.getKey(),
                        machine.finals(),
                        exit.getValue().get(0),
                        exit.getValue().size() - 1))
                .toList();
    }

    private static List<State> finalSources(Transition row, Set<State> finals) {
        return row.from().stream().filter(finals::contains).distinct().toList();
    }
}

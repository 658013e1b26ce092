package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.ExitFromFinalState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No row leads out of a final state; an internal one, which stays, may be there. Where many lead out of the same, it is not they
 * that are wrong, but what is said of the state: one mistake.
 */
final class FinalStatesHaveNoExit implements Rule {

    @Override
    public List<ExitFromFinalState> check(Machine machine) {
        Set<State> finals = Set.copyOf(machine.finals());
        Map<List<State>, List<Row>> exits = new LinkedHashMap<>();
        machine.rows().stream()
                .filter(row -> row.targets().size() == 1) // Several are one mistake already.
                .filter(row -> row.from().stream().anyMatch(finals::contains))
                .forEach(row -> exits.computeIfAbsent(finalSources(row, finals), any -> new ArrayList<>())
                        .add(row));
        return exits.entrySet().stream()
                .map(exit -> new ExitFromFinalState(
                        exit.getKey(), exit.getValue().get(0), exit.getValue().size() - 1))
                .toList();
    }

    private static List<State> finalSources(Row row, Set<State> finals) {
        return row.from().stream().filter(finals::contains).distinct().toList();
    }
}

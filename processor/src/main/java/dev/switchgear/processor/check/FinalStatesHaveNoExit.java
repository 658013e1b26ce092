package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.ExitFromFinalState;
import java.util.List;
import java.util.Set;

/** No row leads out of a final state; an internal one, which stays, may be there. */
final class FinalStatesHaveNoExit implements Rule {

    @Override
    public List<ExitFromFinalState> check(Machine machine) {
        Set<State> finals = Set.copyOf(machine.finals());
        return machine.rows().stream()
                .filter(row -> row.targets().size() == 1) // Several are one mistake already.
                .filter(row -> row.from().stream().anyMatch(finals::contains))
                .map(row -> new ExitFromFinalState(
                        row.from().stream().filter(finals::contains).distinct().toList(), row))
                .toList();
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.problem.EmptySuperstate;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** Some state is within each superstate. */
final class SuperstatesHaveStates implements Rule {

    @Override
    public List<EmptySuperstate> check(Machine machine, Chart chart) {
        Topology topology = machine.topology();
        if (EnumsDiffer.isShared(machine)) {
            return List.of();
        }
        return topology.superstates().stream()
                .filter(superstate -> topology.leaves(superstate).isEmpty())
                .flatMap(superstate -> problem(superstate, machine).stream())
                .toList();
    }

    private static Optional<EmptySuperstate> problem(Superstate superstate, Machine machine) {
        List<Substates> said = machine.topology().said().stream()
                .filter(one -> one.of().contains(superstate))
                .toList();
        // What it names is empty itself, or is within another superstate, too: another mistake.
        boolean namesSome = said.stream()
                .anyMatch(one -> !one.states().isEmpty() || !one.superstates().isEmpty());
        return namesSome
                ? Optional.empty()
                : Optional.of(new EmptySuperstate(superstate, said.stream().findFirst(), machine));
    }

    /** What is not read may be what tells. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

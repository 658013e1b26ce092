package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Sources.Except;
import dev.switchgear.processor.problem.NoStateLeft;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.function.Predicate;

/** A row that names the states that it is not about leaves one at least that it is about. */
final class ExceptLeavesStates implements Rule {

    @Override
    public List<NoStateLeft> check(Machine machine, Chart chart) {
        return machine.rows().stream()
                .filter(row -> row.sources() instanceof Except except
                        && except.states().isEmpty())
                .map(row -> new NoStateLeft(
                        row,
                        machine.states().stream()
                                .filter(Predicate.not(machine::isFinal))
                                .toList()))
                .toList();
    }
}

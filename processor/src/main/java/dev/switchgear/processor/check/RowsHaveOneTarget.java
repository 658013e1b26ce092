package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.RowWithSeveralTargets;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A row leads to one state, or stays where it is. */
final class RowsHaveOneTarget implements Rule {

    @Override
    public List<RowWithSeveralTargets> check(Machine machine, Chart chart) {
        return machine.transitions()
                .filter(row -> row.targets().stream().distinct().count() > 1)
                .map(RowWithSeveralTargets::new)
                .toList();
    }
}

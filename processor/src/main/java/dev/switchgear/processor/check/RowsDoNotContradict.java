package dev.switchgear.processor.check;

import dev.switchgear.processor.check.Overlap.Kind;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.ContradictoryRows;
import java.util.List;

/** An event that a row may permit is not rejected, and one that a row always takes is not ignored. */
final class RowsDoNotContradict implements Rule {

    @Override
    public List<ContradictoryRows> check(Machine machine) {
        return Overlaps.of(machine, Kind.CONTRADICTS)
                .map(overlap -> new ContradictoryRows(overlap.first(), overlap.row(), overlap.cells()))
                .toList();
    }
}

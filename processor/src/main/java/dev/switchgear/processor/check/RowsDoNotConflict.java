package dev.switchgear.processor.check;

import dev.switchgear.processor.check.Overlap.Kind;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.ConflictingRows;
import java.util.List;

/** Where several rows lead from one state on one event, guards decide between them. */
final class RowsDoNotConflict implements Rule {

    @Override
    public List<ConflictingRows> check(Machine machine) {
        return Overlaps.of(machine, Kind.RIVALS)
                .map(overlap -> new ConflictingRows(overlap.first(), overlap.row(), overlap.cells()))
                .toList();
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.check.Overlap.Kind;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.RepeatedRow;
import java.util.List;

/** What becomes of an event in a state is said once. */
final class RowsAreSaidOnce implements Rule {

    @Override
    public List<RepeatedRow> check(Machine machine) {
        return Overlaps.of(machine, Kind.REPEATS)
                .map(overlap -> new RepeatedRow(overlap.first(), overlap.row(), overlap.cells()))
                .toList();
    }
}

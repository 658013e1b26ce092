package dev.switchgear.processor.check;

import dev.switchgear.processor.check.Overlap.Kind;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.ShadowedRow;
import java.util.List;

/** No row stands behind rows that leave nothing to it: one without guards, or several whose guards cover every case. */
final class RowsCanBeTaken implements Rule {

    @Override
    public List<ShadowedRow> check(Machine machine) {
        return Overlaps.of(machine, Kind.IS_SHADOWED)
                .map(overlap -> new ShadowedRow(overlap.before(), overlap.row(), overlap.cells()))
                .toList();
    }
}

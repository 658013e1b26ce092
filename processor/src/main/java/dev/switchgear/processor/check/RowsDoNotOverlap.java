package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.ConflictingRows;
import dev.switchgear.processor.problem.ContradictoryRows;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RepeatedRow;
import dev.switchgear.processor.problem.ShadowedRow;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/**
 * Of each cell a row says what those before it leave open: it does not repeat them or contradict them, guards decide between
 * it and them where they lead elsewhere, and some case is left to it.
 */
final class RowsDoNotOverlap implements Rule {

    @Override
    public List<Problem> check(Machine machine, Chart chart) {
        return Overlaps.of(chart).map(RowsDoNotOverlap::problem).toList();
    }

    private static Problem problem(Overlap overlap) {
        return switch (overlap.kind()) {
            case REPEATS -> new RepeatedRow(overlap.first(), overlap.row(), overlap.cells());
            case CONTRADICTS -> new ContradictoryRows(overlap.first(), overlap.row(), overlap.cells());
            case RIVALS -> new ConflictingRows(overlap.first(), overlap.row(), overlap.cells());
            case IS_SHADOWED -> new ShadowedRow(overlap.before(), overlap.row(), overlap.cells());
        };
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Words;
import java.util.List;

/** How messages speak of cells that two rows share. */
final class CellWords {

    private CellWords() {}

    /** Their events, each once. */
    static String events(List<Cell> cells) {
        return Words.listed(Words.some(
                cells.stream().map(cell -> cell.event().name()).distinct().toList()));
    }

    /** Their states, each once. */
    static String states(List<Cell> cells) {
        return Words.listed(Words.some(
                cells.stream().map(cell -> cell.state().name()).distinct().toList()));
    }

    /** What to take out of one of the rows, so that the cells are left to the other. */
    static String toTakeOut(List<Cell> cells, Row... rows) {
        boolean isOneEventEach = List.of(rows).stream().allMatch(row -> row.on().size() == 1);
        return isOneEventEach ? states(cells) : events(cells) + " or " + states(cells);
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import java.util.List;

/**
 * How a row stands to the rows before it, where they speak of the same cells.
 *
 * @param kind how
 * @param before the rows before it that matter, in order
 * @param row the row
 * @param cells the cells, of which the same is true
 */
record Overlap(Kind kind, List<Row> before, Row row, List<Cell> cells) {

    /** How a row stands to those before it. */
    enum Kind {
        /** It says what one of them says. */
        REPEATS,
        /** It says of an event what excludes what one of them says. */
        CONTRADICTS,
        /** It leads elsewhere than one of them, or does something else on the way, and no guard decides between the two. */
        RIVALS,
        /** It would be taken where none of them is, and one of them always is. */
        IS_SHADOWED
    }

    Overlap {
        before = List.copyOf(before);
        cells = List.copyOf(cells);
    }

    /** The first of the rows before it. */
    Row first() {
        return before.get(0);
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import java.util.List;

/**
 * Two rows without guards lead from the same states on the same events, each elsewhere or with other effects: nothing decides between them.
 *
 * @param first the row that is taken
 * @param second the row that is not
 * @param cells what both speak of
 */
public record ConflictingRows(Row first, Row second, List<Cell> cells) implements Problem {

    public ConflictingRows {
        cells = List.copyOf(cells);
    }

    @Override
    public Code code() {
        return Code.SG201;
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.RowMayBeTaken(second));
    }

    @Override
    public String headline() {
        return (CellWords.areAutomatic(cells)
                        ? "two automatic transitions"
                        : "two transitions for " + CellWords.events(cells))
                + " in " + CellWords.states(cells);
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return CellWords.areAutomatic(cells)
                ? "one automatic transition for each state, or guards that decide between them"
                : "one transition for each state and event, or guards that decide between them";
    }

    @Override
    public String fix() {
        return CellWords.leftToOne(cells, first, second);
    }
}

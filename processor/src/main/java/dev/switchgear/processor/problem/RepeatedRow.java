package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources.Except;
import java.util.List;

/**
 * A row says of some cells what another row says already.
 *
 * @param first the other row
 * @param second the row
 * @param cells the cells
 */
public record RepeatedRow(Row first, Row second, List<Cell> cells) implements Problem {

    public RepeatedRow {
        cells = List.copyOf(cells);
    }

    @Override
    public Code code() {
        return Code.SG204;
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public List<Consequence> consequences() {
        // Another target may be meant.
        return List.of(new Consequence.MayLeadAnywhere(second.from()));
    }

    @Override
    public String headline() {
        boolean isOne = cells.stream().map(Cell::source).distinct().count() == 1
                && cells.stream().map(Cell::trigger).distinct().count() == 1;
        String what = CellWords.areAutomatic(cells) ? CellWords.row(cells) : CellWords.events(cells);
        return what + " in " + CellWords.states(cells) + (isOne || CellWords.areAutomatic(cells) ? " is" : " are")
                + " declared twice";
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return CellWords.areAutomatic(cells)
                ? "automatic rows of one state that differ"
                : "one row for each state and event";
    }

    @Override
    public String fix() {
        boolean isAllOfIt =
                cells.size() == second.from().size() * second.triggers().size();
        if (isAllOfIt && second.sources() instanceof Except) {
            return "remove the second";
        }
        return isAllOfIt
                ? "remove the second, or name the state that was meant"
                : CellWords.leftToOne(cells, first, second);
    }
}

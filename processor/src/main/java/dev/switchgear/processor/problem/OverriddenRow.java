package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a superstate is never asked: in each state within, rows of the state itself or of a superstate between decide before.
 *
 * @param row the row
 * @param cells the cells that it would have, of one superstate
 * @param before the rows that decide in them, in source order
 */
public record OverriddenRow(Row row, List<Cell> cells, List<Row> before) implements Problem {

    public OverriddenRow {
        cells = List.copyOf(cells);
        before = List.copyOf(before);
    }

    @Override
    public Code code() {
        return Code.SG211;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.RowMayBeTaken(row));
    }

    @Override
    public String headline() {
        return CellWords.row(cells) + " within " + CellWords.states(cells) + " is overridden in every state within";
    }

    @Override
    public String found() {
        List<String> rows =
                new ArrayList<>(before.stream().map(Row::asWritten).distinct().toList());
        rows.add(row.asWritten());
        return String.join("\n", Words.some(rows));
    }

    @Override
    public String expected() {
        return "a state within " + CellWords.states(cells) + " in which the inner rows leave something to it";
    }

    @Override
    public String fix() {
        return CellWords.without(cells, row, "it") + ", or remove an inner row";
    }
}

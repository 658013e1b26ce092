package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row stands behind rows of which one is always taken.
 *
 * @param before those of them that leave nothing to it, in order, none of which could be left out
 * @param row the row
 * @param cells where that is so
 */
public record ShadowedRow(List<Row> before, Row row, List<Cell> cells) implements Problem {

    public ShadowedRow {
        before = List.copyOf(before);
        cells = List.copyOf(cells);
    }

    @Override
    public Code code() {
        return Code.SG203;
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
        return CellWords.row(cells) + " is never taken in " + CellWords.states(cells);
    }

    @Override
    public String found() {
        return Stream.concat(before.stream(), Stream.of(row))
                .map(Row::asWritten)
                .collect(joining("\n"));
    }

    @Override
    public String expected() {
        if (isBehindOneWithoutGuards()) {
            return "rows with guards before the row without, which is taken if they do not hold";
        }
        return before.size() == 1
                ? "guards that can hold when those of the row before it do not"
                : "a case that the guards of the rows before it do not cover; they cover every case";
    }

    @Override
    public String fix() {
        String out = CellWords.without(cells, row, "it");
        if (isBehindOneWithoutGuards()) {
            return "write it before the other, or " + out;
        }
        return (row.isGuarded() ? "change its guards, or " : "change the guards of the rows before it, or ") + out;
    }

    private boolean isBehindOneWithoutGuards() {
        return !before.get(0).isGuarded();
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * Two rows speak of the same states and events, and there the later can never be taken, or not be meant.
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
    public String headline() {
        return "two rows for " + events() + " in " + states();
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        if (first.isGuarded()) {
            return "no @Reject where guards may permit the event: without another row it is refused anyway";
        }
        return second.isGuarded()
                ? "rows with guards before the one without, which is taken where they do not hold"
                : "one row for each state and event, or guards that decide between them";
    }

    @Override
    public String fix() {
        boolean isOneEventEach = first.on().size() == 1 && second.on().size() == 1;
        boolean isMovable = second.isGuarded() && !first.isGuarded();
        return (isMovable ? "write the one with guards before, or take " : "take ")
                + (isOneEventEach ? states() : events() + " or " + states()) + " out of one of them";
    }

    private String events() {
        return Words.listed(
                cells.stream().map(cell -> cell.event().name()).distinct().toList());
    }

    private String states() {
        return Words.listed(
                cells.stream().map(cell -> cell.state().name()).distinct().toList());
    }
}

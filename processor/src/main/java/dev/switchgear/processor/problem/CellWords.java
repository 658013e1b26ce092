package dev.switchgear.processor.problem;

import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources.Except;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Trigger;
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

    /** Their states, each once, or the superstates at whose level the rows stand. */
    static String states(List<Cell> cells) {
        return Words.listed(Words.some(sources(cells)));
    }

    private static List<String> sources(List<Cell> cells) {
        return cells.stream().map(Cell::source).distinct().toList();
    }

    /** Whether they are those of automatic rows, which all of them are if one is. */
    static boolean areAutomatic(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.row().isAutomatic());
    }

    /** What messages call a row of theirs: {@code a row of close}. */
    static String row(List<Cell> cells) {
        return areAutomatic(cells) ? "an automatic row" : "a row of " + events(cells);
    }

    /** How to leave the cells to one of two rows: what is left of the other still names something. */
    static String leftToOne(List<Cell> cells, Row first, Row second) {
        String ofFirst = without(cells, first, "the first");
        String ofSecond = without(cells, second, "the second");
        String ofEither = without(cells, first, "one of them");
        boolean isTheSame = ofEither.equals(without(cells, second, "one of them"));
        return isTheSame ? ofEither : ofFirst + ", or " + ofSecond;
    }

    /** How to have a row say nothing of the cells: it loses states or events, or is none any more. */
    static String without(List<Cell> cells, Row row, String name) {
        List<State> states = cells.stream().map(Cell::state).distinct().toList();
        List<Trigger> events = cells.stream().map(Cell::trigger).distinct().toList();
        List<String> named = row.sources().constants();
        boolean areAllStates = states.containsAll(row.from())
                || (!named.isEmpty() && sources(cells).containsAll(named));
        boolean areAllEvents = events.containsAll(row.on());
        if (areAllStates && areAllEvents) {
            return "remove " + name;
        }
        if (areAllEvents) {
            return isByException(row)
                    ? "add " + states(cells) + " to " + Member.EXCEPT + " in " + name
                    : "remove " + states(cells) + " from " + name;
        }
        return areAllStates
                ? "remove " + events(cells) + " from " + name
                : "split " + name + ", and leave out " + events(cells) + " in " + states(cells);
    }

    private static boolean isByException(Row row) {
        return row.sources() instanceof Except;
    }
}

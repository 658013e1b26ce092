package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.ConflictingRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For a state and an event there is one row without guards at most, and it is the last; and where a row may permit the
 * event, none rejects it.
 */
final class RowsDoNotConflict implements Rule {

    private record Place(State state, Event event) {}

    private record Pair(Row first, Row second) {}

    @Override
    public List<ConflictingRows> check(Machine machine) {
        Map<Place, List<Row>> before = new HashMap<>();
        Map<Pair, List<Cell>> conflicts = new LinkedHashMap<>();
        for (Cell cell : machine.cells().toList()) {
            List<Row> others =
                    before.computeIfAbsent(new Place(cell.state(), cell.event()), place -> new ArrayList<>());
            if (!others.contains(cell.row())) { // A row that names a cell twice is another mistake.
                rival(cell.row(), others)
                        .ifPresent(rival -> conflicts
                                .computeIfAbsent(new Pair(rival, cell.row()), pair -> new ArrayList<>())
                                .add(cell));
                others.add(cell.row());
            }
        }
        return conflicts.entrySet().stream()
                .map(conflict -> new ConflictingRows(
                        conflict.getKey().first(), conflict.getKey().second(), conflict.getValue()))
                .toList();
    }

    /** The one among the rows before it that leaves nothing to a row. */
    private static Optional<Row> rival(Row row, List<Row> others) {
        return others.stream()
                .filter(other -> !other.isGuarded() || !row.isAccepting())
                .findFirst();
    }
}

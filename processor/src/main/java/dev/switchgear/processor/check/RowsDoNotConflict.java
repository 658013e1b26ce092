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

/** For a state and an event there is one row at most. */
final class RowsDoNotConflict implements Rule {

    private record Place(State state, Event event) {}

    private record Pair(Row first, Row second) {}

    @Override
    public List<ConflictingRows> check(Machine machine) {
        Map<Place, Row> firsts = new HashMap<>();
        Map<Pair, List<Cell>> conflicts = new LinkedHashMap<>();
        for (Cell cell : machine.cells().toList()) {
            Row first = firsts.putIfAbsent(new Place(cell.state(), cell.event()), cell.row());
            if (first != null && !first.equals(cell.row())) { // A row that names a cell twice is another mistake.
                conflicts
                        .computeIfAbsent(new Pair(first, cell.row()), pair -> new ArrayList<>())
                        .add(cell);
            }
        }
        return conflicts.entrySet().stream()
                .map(conflict -> new ConflictingRows(
                        conflict.getKey().first(), conflict.getKey().second(), conflict.getValue()))
                .toList();
    }
}

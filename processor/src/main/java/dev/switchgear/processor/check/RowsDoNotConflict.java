package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.ConflictingRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For a state and an event there is one row at most. */
final class RowsDoNotConflict implements Rule {

    private record Cell(State state, Event event) {}

    @Override
    public List<ConflictingRows> check(Machine machine) {
        Map<Cell, Row> firsts = new HashMap<>();
        List<ConflictingRows> conflicts = new ArrayList<>();
        for (Transition transition : machine.transitions().toList()) {
            Cell cell = new Cell(transition.from(), transition.event());
            Row first = firsts.putIfAbsent(cell, transition.row());
            if (first != null) {
                conflicts.add(new ConflictingRows(transition.from(), first, transition.row()));
            }
        }
        return conflicts;
    }
}

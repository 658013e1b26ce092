package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Decision;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.IntricateGuards;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the guards of a cell decide can be written down in code of a reasonable size. */
final class GuardsAreNotIntricate implements Rule {

    @Override
    public List<IntricateGuards> check(Machine machine) {
        if (!machine.isGuarded()) {
            return List.of();
        }
        Matrix matrix = machine.matrix();
        Set<List<Row>> seen = new HashSet<>();
        List<IntricateGuards> problems = new ArrayList<>();
        for (Event event : machine.events()) {
            for (State state : matrix.named(event)) {
                List<Row> rows = matrix.rows(state, event);
                if (seen.add(rows) && Decision.between(rows).isIntricate()) {
                    problems.add(new IntricateGuards(state, event, rows));
                }
            }
        }
        return problems;
    }
}

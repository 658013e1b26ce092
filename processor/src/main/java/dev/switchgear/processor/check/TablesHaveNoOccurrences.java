package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.OccurrencesOfTable;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A table does not ask for occurrences: its events are data already. */
final class TablesHaveNoOccurrences implements Rule {

    @Override
    public List<OccurrencesOfTable> check(Machine machine, Chart chart) {
        return machine.isTable() && machine.options().hasOccurrences()
                ? List.of(new OccurrencesOfTable(machine))
                : List.of();
    }
}

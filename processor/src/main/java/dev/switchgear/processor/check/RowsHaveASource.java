package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.RowWithoutSource;
import java.util.List;

/** A row starts from at least one state. */
final class RowsHaveASource implements Rule {

    @Override
    public List<RowWithoutSource> check(Machine machine) {
        return machine.rows().stream()
                .filter(row -> row.from().isEmpty())
                .map(RowWithoutSource::new)
                .toList();
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.ContradictoryGuards;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** No row wants a guard to hold and not to hold. */
final class GuardsCanHold implements Rule {

    @Override
    public List<ContradictoryGuards> check(Machine machine, Chart chart) {
        return machine.transitions()
                .flatMap(row -> row.contradictions().stream()
                        .filter(name -> !name.isBlank()) // That is another mistake.
                        .map(guard -> new ContradictoryGuards(guard, row)))
                .toList();
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.problem.ContradictoryGuards;
import java.util.List;

/** No row wants a guard to hold and not to hold. */
final class GuardsCanHold implements Rule {

    @Override
    public List<ContradictoryGuards> check(Machine machine) {
        return machine.rows().stream()
                .flatMap(row -> row.when().stream()
                        .filter(guard -> guard.isNegated() && isWantedToo(guard, row))
                        .map(Guard::name)
                        .filter(name -> !name.isBlank()) // That is another mistake.
                        .distinct()
                        .map(guard -> new ContradictoryGuards(guard, row)))
                .toList();
    }

    private static boolean isWantedToo(Guard guard, Row row) {
        return row.when().stream()
                .anyMatch(other -> !other.isNegated() && other.name().equals(guard.name()));
    }
}

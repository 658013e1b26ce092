package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Sources.Both;
import dev.switchgear.processor.problem.ExceptBesideSources;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;

/** A row names the states that it is about, or those that it is not about; not both. */
final class StatesAreNamedOrExcepted implements Rule {

    @Override
    public List<ExceptBesideSources> check(Machine machine, Chart chart) {
        return machine.rows().stream()
                .flatMap(row -> row.sources() instanceof Both both
                        ? Stream.of(new ExceptBesideSources(row, both))
                        : Stream.empty())
                .toList();
    }
}

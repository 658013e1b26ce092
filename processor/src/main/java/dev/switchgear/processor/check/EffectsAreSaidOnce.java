package dev.switchgear.processor.check;

import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.EffectsBesideBody;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** An event has a body, or rows with effects. */
final class EffectsAreSaidOnce implements Rule {

    @Override
    public List<EffectsBesideBody> check(Machine machine, Chart chart) {
        return machine.transitions()
                .filter(row -> !row.then().isEmpty())
                .flatMap(row -> row.on().stream()
                        .filter(EventMethod.class::isInstance)
                        .map(EventMethod.class::cast)
                        .filter(EventMethod::hasBody)
                        .map(event -> new EffectsBesideBody(event, row)))
                .toList();
    }
}

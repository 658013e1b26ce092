package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.NoEvents;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** There is a row that permits something. */
final class SomethingCanHappen implements Rule {

    @Override
    public List<NoEvents> check(Machine machine, Chart chart) {
        return machine.acceptsNothing() ? List.of(new NoEvents(machine)) : List.of();
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.NoEvents;
import java.util.List;

/** A spec has an event. */
final class SomethingCanHappen implements Rule {

    @Override
    public List<NoEvents> check(Machine machine) {
        return machine.events().isEmpty() ? List.of(new NoEvents(machine)) : List.of();
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

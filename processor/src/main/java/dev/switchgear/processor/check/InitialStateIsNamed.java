package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.NoInitialState;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A spec says where its machine starts. */
final class InitialStateIsNamed implements Rule {

    @Override
    public List<NoInitialState> check(Machine machine, Chart chart) {
        return machine.initial().isPresent() ? List.of() : List.of(new NoInitialState(machine));
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

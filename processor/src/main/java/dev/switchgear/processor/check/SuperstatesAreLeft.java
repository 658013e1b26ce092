package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.NeverLeft;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A superstate that is resumed is left by some row: else there is nothing to come back to. */
final class SuperstatesAreLeft implements Rule {

    @Override
    public List<NeverLeft> check(Machine machine, Chart chart) {
        return machine.resumed().stream()
                .filter(superstate -> !machine.topology().leaves(superstate).isEmpty() && !chart.isLeft(superstate))
                .map(superstate -> problem(superstate, machine))
                .toList();
    }

    private static NeverLeft problem(Superstate superstate, Machine machine) {
        List<Transition> rows = machine.transitions()
                .filter(row -> row.targets().contains(new Resume(superstate)))
                .toList();
        return new NeverLeft(
                superstate, rows.get(0), rows.size() - 1, machine.topology().leaves(superstate));
    }

    /** What is not read may be what leaves it. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

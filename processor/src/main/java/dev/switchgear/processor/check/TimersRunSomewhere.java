package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.problem.TimeoutWithoutTransition;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** An event that is raised by time has a transition: its sources are where the timer runs. */
final class TimersRunSomewhere implements Rule {

    @Override
    public List<TimeoutWithoutTransition> check(Machine machine, Chart chart) {
        return machine.timeouts().stream()
                .filter(timeout -> hasNoTransition(timeout, machine))
                .map(timeout -> new TimeoutWithoutTransition(timeout, rows(timeout, machine)))
                .toList();
    }

    /** Whether no transition takes the event of a timeout. */
    static boolean hasNoTransition(Timeout timeout, Machine machine) {
        return machine.transitions().noneMatch(row -> row.on().contains(timeout.event()));
    }

    private static List<Row> rows(Timeout timeout, Machine machine) {
        return machine.rows().stream()
                .filter(row -> row.on().contains(timeout.event()))
                .toList();
    }

    /** A transition may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

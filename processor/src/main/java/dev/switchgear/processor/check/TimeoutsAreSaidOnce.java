package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.problem.RepeatedTimeout;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.List;

/** An event has one timeout. */
final class TimeoutsAreSaidOnce implements Rule {

    @Override
    public List<RepeatedTimeout> check(Machine machine, Chart chart) {
        List<RepeatedTimeout> repeated = new ArrayList<>();
        for (Timeout timeout : machine.timeouts()) {
            machine.timeout(timeout.event())
                    .filter(first -> !first.site().equals(timeout.site()))
                    .ifPresent(first -> repeated.add(new RepeatedTimeout(first, timeout)));
        }
        return repeated;
    }
}

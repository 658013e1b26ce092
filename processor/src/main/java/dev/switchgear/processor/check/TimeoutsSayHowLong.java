package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.problem.UnfitDuration;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A timeout says once how long it takes, and that is not nothing. */
final class TimeoutsSayHowLong implements Rule {

    @Override
    public List<UnfitDuration> check(Machine machine, Chart chart) {
        return machine.timeouts().stream()
                .filter(timeout -> !isFit(timeout))
                .map(UnfitDuration::new)
                .toList();
    }

    private static boolean isFit(Timeout timeout) {
        return timeout.of().isPresent()
                ? timeout.lengths().isEmpty()
                : timeout.lengths().size() == 1 && timeout.lengths().get(0).amount() > 0;
    }
}

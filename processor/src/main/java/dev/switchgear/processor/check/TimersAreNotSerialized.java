package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.SerializableTimers;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A machine that has timers is given them when it is resumed, and not read from a stream. */
final class TimersAreNotSerialized implements Rule {

    @Override
    public List<SerializableTimers> check(Machine machine, Chart chart) {
        return machine.spec().serialForm().stream()
                .flatMap(form -> machine.timeouts().stream().limit(1))
                .map(timeout -> new SerializableTimers(timeout, machine))
                .toList();
    }
}

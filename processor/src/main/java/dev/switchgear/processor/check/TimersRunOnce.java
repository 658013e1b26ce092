package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.TimerSources;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.problem.NestedTimerSources;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** A timer has one source at a time: none of its sources lies within another one. */
final class TimersRunOnce implements Rule {

    @Override
    public List<NestedTimerSources> check(Machine machine, Chart chart) {
        return machine.timeouts().stream()
                .flatMap(timeout -> nested(timeout, machine).stream())
                .toList();
    }

    private static Optional<NestedTimerSources> nested(Timeout timeout, Machine machine) {
        Topology topology = machine.topology();
        TimerSources sources = machine.sources(timeout);
        for (Superstate inner : sources.superstates()) {
            Optional<Superstate> outer = outer(sources, topology.around(inner));
            if (outer.isPresent()) {
                return Optional.of(new NestedTimerSources(timeout, outer.get().name(), inner.name()));
            }
        }
        for (State inner : sources.states()) {
            Optional<Superstate> outer = outer(sources, topology.around(inner));
            if (outer.isPresent()) {
                return Optional.of(new NestedTimerSources(timeout, outer.get().name(), inner.name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Superstate> outer(TimerSources sources, List<Superstate> around) {
        return around.stream().filter(sources.superstates()::contains).findFirst();
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.NoEventAtStart;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;
import java.util.Optional;

/** An observer that takes the event is never told of an automatic row that is taken when a machine starts. */
final class ObserversKnowTheEvent implements Rule {

    @Override
    public List<NoEventAtStart> check(Machine machine, Chart chart) {
        Optional<State> initial = machine.initial().map(InitialState::state);
        List<Reaction> taken =
                initial.map(state -> chart.taken(state, new Automatic())).orElse(List.of());
        if (taken.isEmpty() || !(taken.get(0).row() instanceof Transition row)) {
            return List.of();
        }
        return machine.behavior().observers().stream()
                .filter(observer -> !observer.method().parameters().isEmpty())
                .map(observer -> new NoEventAtStart(observer, initial.orElseThrow(), row, machine))
                .toList();
    }
}

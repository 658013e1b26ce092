package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.DeadEnd;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A state that is reached has a way out, unless it is final, or the spec says that it is never reached. */
final class StatesLeadOn implements Proof {

    @Override
    public List<DeadEnd> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        if (doubts.areFinalsUnknown()) {
            return List.of();
        }
        Set<State> known = new HashSet<>(machine.banned());
        Search search = Starts.search(machine, system);
        return search.reached().stream()
                .filter(state -> !system.hasWayOut(state) && !system.isFinal(state) && !doubts.mayLeadOn(state))
                .filter(state -> known.add(system.state(state))) // Whatever is remembered.
                .map(state -> new DeadEnd(search.pathTo(state), machine))
                .toList();
    }
}

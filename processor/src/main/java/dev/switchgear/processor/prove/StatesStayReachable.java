package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.LostGoal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the spec says can always be reached can be, wherever a machine has come to. */
final class StatesStayReachable implements Proof {

    @Override
    public List<LostGoal> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        return machine.sentences(Always.class)
                .flatMap(always -> witness(always, machine, system, doubts)
                        .map(path -> new LostGoal(
                                always, path, machine.isFinal(path.end()), canBeNamed(path.end(), always, machine)))
                        .stream())
                .toList();
    }

    /** With every state named, the sentence would say nothing. */
    private static boolean canBeNamed(State state, Always always, Machine machine) {
        return machine.states().stream()
                .anyMatch(other -> !other.equals(state) && !always.reach().contains(other));
    }

    /** A shortest path to where there is no way left. */
    private static Optional<Path> witness(Always always, Machine machine, TransitionSystem system, Doubts doubts) {
        BitSet saved = doubts.reaching(system.satisfying(always.reach()));
        Search search = Starts.search(always, machine, system, new BitSet());
        return search.reached().stream()
                .filter(state -> !saved.get(state))
                .findFirst()
                .map(search::pathTo);
    }
}

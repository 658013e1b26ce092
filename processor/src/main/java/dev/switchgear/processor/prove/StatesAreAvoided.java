package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.problem.BypassedState;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ReachedState;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the spec says is never reached is not, or not without what must come before. */
final class StatesAreAvoided implements Proof {

    @Override
    public List<Problem> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        return machine.sentences(Never.class)
                .flatMap(never -> witness(never, machine, system)
                        .<Problem>map(path -> never.without().isEmpty()
                                ? new ReachedState(never, path)
                                : new BypassedState(never, path))
                        .stream())
                .toList();
    }

    /** A shortest path to one of the states: a machine that starts there is there, but whoever is in it after has to come back. */
    private static Optional<Path> witness(Never never, Machine machine, TransitionSystem system) {
        BitSet reach = system.satisfying(never.reach());
        BitSet without = system.satisfying(never.without());
        reach.andNot(without);
        int initial = system.initial();
        Search search = Starts.search(never, machine, system, without);
        if (never.after().isEmpty() && reach.get(initial) && search.reached().contains(initial)) {
            return Optional.of(search.pathTo(initial));
        }
        for (int state : search.reached()) {
            for (Move move : system.moves(state)) {
                if (move.step().isExternal() && reach.get(move.to())) {
                    return Optional.of(search.pathTo(state).and(move.step()));
                }
            }
        }
        return Optional.empty();
    }
}

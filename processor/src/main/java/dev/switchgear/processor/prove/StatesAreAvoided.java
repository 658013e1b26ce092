package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.BypassedState;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ReachedState;
import dev.switchgear.processor.problem.UnguardedEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the spec says is never reached is not, or not without what must come before. */
final class StatesAreAvoided implements Proof {

    @Override
    public List<Problem> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        return machine.sentences(Never.class)
                .flatMap(never -> never.unless().isEmpty()
                        ? witness(never, machine, system)
                                .<Problem>map(path -> never.conditions().isEmpty()
                                        ? new ReachedState(never, path)
                                        : new BypassedState(never, path))
                                .stream()
                        : unguarded(never, machine, system).stream())
                .toList();
    }

    /** For each row that leads there without the guards, a shortest path on which it is taken. */
    private static List<UnguardedEntry> unguarded(Never never, Machine machine, TransitionSystem system) {
        BitSet without = system.satisfying(never.without());
        BitSet reach = system.satisfying(never.reach());
        reach.andNot(without);
        Search search = Starts.search(never, machine, system, without);
        Set<Transition> rows = new HashSet<>();
        List<UnguardedEntry> problems = new ArrayList<>();
        for (int state : search.reached()) {
            for (Move move : system.moves(state)) {
                Transition row = move.step().row();
                if (reach.get(move.to())
                        && move.step().isExternal()
                        && !never.lackedBy(row).isEmpty()
                        && rows.add(row)) {
                    problems.add(new UnguardedEntry(never, search.pathTo(state).and(move.step()), row));
                }
            }
        }
        return problems;
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

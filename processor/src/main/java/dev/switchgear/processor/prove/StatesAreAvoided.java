package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.problem.BypassedState;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ReachedState;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the spec says is never reached is not, or not without what must come before. */
final class StatesAreAvoided implements Proof {

    @Override
    public List<Problem> refute(Machine machine, StateGraph graph, Doubts doubts) {
        return machine.sentences(Never.class)
                .flatMap(never -> witness(never, machine, graph)
                        .<Problem>map(path -> never.without().isEmpty()
                                ? new ReachedState(never, path)
                                : new BypassedState(never, path))
                        .stream())
                .toList();
    }

    /** A shortest path to one of the states: a machine that starts there is there, but whoever is in it after has to come back. */
    private static Optional<Path> witness(Never never, Machine machine, StateGraph graph) {
        BitSet reach = graph.numbers(never.reach());
        BitSet without = graph.numbers(never.without());
        reach.andNot(without);
        int initial = Starts.initial(machine, graph);
        Search search = Starts.search(never, machine, graph, without);
        if (never.after().isEmpty() && reach.get(initial) && search.reached().contains(initial)) {
            return Optional.of(search.pathTo(initial));
        }
        for (int state : search.reached()) {
            for (Step step : graph.steps(state)) {
                if (step.isExternal() && reach.get(graph.number(step.to()))) {
                    return Optional.of(search.pathTo(state).and(step));
                }
            }
        }
        return Optional.empty();
    }
}

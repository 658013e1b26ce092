package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.problem.EvadedGoal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the spec says is reached whatever happens is: no way ends before, and none leads round for ever. */
final class StatesAreMet implements Proof {

    @Override
    public List<EvadedGoal> refute(Machine machine, StateGraph graph, Doubts doubts) {
        return machine.sentences(Eventually.class)
                .flatMap(eventually -> witness(eventually, machine, graph, doubts).stream())
                .toList();
    }

    /** A shortest path to where a machine can stay, and from there a shortest way round, if it does not end there. */
    private static Optional<EvadedGoal> witness(
            Eventually eventually, Machine machine, StateGraph graph, Doubts doubts) {
        BitSet goals = graph.numbers(eventually.reach());
        Search search = Starts.search(eventually, machine, graph, goals);
        BitSet roundabouts = roundabouts(graph, search.reachedStates());
        return search.reached().stream()
                .filter(state -> roundabouts.get(state) || isEnd(state, graph, doubts))
                .findFirst()
                .map(state -> new EvadedGoal(
                        eventually,
                        search.pathTo(state),
                        roundabouts.get(state) ? Optional.of(loop(state, goals, graph)) : Optional.empty(),
                        graph.isFinal(state)));
    }

    private static boolean isEnd(int state, StateGraph graph, Doubts doubts) {
        return graph.steps(state).isEmpty() && (graph.isFinal(state) || !doubts.mayLeadOn(state));
    }

    /** The states from which a way leads back to themselves, without leaving a part of the graph. */
    private static BitSet roundabouts(StateGraph graph, BitSet part) {
        Digraph steps = graph.digraph();
        BitSet roundabouts = new BitSet();
        for (BitSet component : Components.of(steps, part)) {
            int first = component.nextSetBit(0);
            if (component.cardinality() > 1 || steps.successors(first).anyMatch(next -> next == first)) {
                roundabouts.or(component);
            }
        }
        return roundabouts;
    }

    private static Path loop(int around, BitSet barred, StateGraph graph) {
        Search search = Search.from(graph, around, barred);
        for (int state : search.reached()) {
            for (Step step : graph.steps(state)) {
                if (graph.number(step.to()) == around) {
                    return search.pathTo(state).and(step);
                }
            }
        }
        throw new IllegalStateException("no loop around " + graph.state(around));
    }
}

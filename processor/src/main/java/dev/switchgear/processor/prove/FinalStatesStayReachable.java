package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.Trap;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Where there are final states, one of them can be reached from every state. What leads to a dead end is none of its
 * matters, and of states from which there is no way only those are named that one another lead to and nothing leads out of.
 */
final class FinalStatesStayReachable implements Proof {

    @Override
    public List<Trap> refute(Machine machine, StateGraph graph, Doubts doubts) {
        if (machine.finals().isEmpty() || doubts.areFinalsUnknown()) {
            return List.of();
        }
        Search search = Starts.search(machine, graph);
        BitSet lost = search.reachedStates();
        BitSet ends = graph.numbers(machine.finals());
        lost.stream().filter(state -> !graph.hasWayOut(state)).forEach(ends::set);
        lost.andNot(doubts.reaching(ends));
        FinalStates finals = machine.finalStates().orElseThrow();
        return Components.of(graph.digraph(), lost).stream()
                .filter(component -> isClosed(component, graph))
                .sorted(Comparator.comparingInt(component -> component.nextSetBit(0)))
                .map(component -> new Trap(graph.states(component), search.pathTo(nearest(component, search)), finals))
                .toList();
    }

    private static boolean isClosed(BitSet component, StateGraph graph) {
        return component.stream()
                .allMatch(
                        state -> graph.steps(state).stream().allMatch(step -> component.get(graph.number(step.to()))));
    }

    private static int nearest(BitSet component, Search search) {
        return search.reached().stream().filter(component::get).findFirst().orElseThrow();
    }
}

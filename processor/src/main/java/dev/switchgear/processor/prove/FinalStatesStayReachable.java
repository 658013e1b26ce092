package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.Trap;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where there are final states, one of them can be reached from every state. What leads to a dead end is none of its
 * matters, and of states from which there is no way only those are named that one another lead to and nothing leads out of.
 */
final class FinalStatesStayReachable implements Proof {

    @Override
    public List<Trap> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        if (machine.finals().isEmpty() || doubts.areFinalsUnknown()) {
            return List.of();
        }
        Search search = Starts.search(machine, system);
        BitSet lost = search.reachedStates();
        BitSet ends = system.satisfying(machine.finals());
        lost.stream().filter(state -> !system.hasWayOut(state)).forEach(ends::set);
        lost.andNot(doubts.reaching(ends));
        FinalStates finals = machine.finalStates().orElseThrow();
        Set<List<State>> seen = new HashSet<>(); // What is remembered makes no other trap of it.
        return Components.of(system.digraph(), lost).stream()
                .filter(component -> isClosed(component, system))
                .sorted(Comparator.comparingInt(component -> component.nextSetBit(0)))
                .filter(component -> seen.add(system.states(component)))
                .map(component -> new Trap(system.states(component), search.pathTo(nearest(component, search)), finals))
                .toList();
    }

    private static boolean isClosed(BitSet component, TransitionSystem system) {
        return component.stream().allMatch(state -> system.successors(state).allMatch(component::get));
    }

    private static int nearest(BitSet component, Search search) {
        return search.reached().stream().filter(component::get).findFirst().orElseThrow();
    }
}

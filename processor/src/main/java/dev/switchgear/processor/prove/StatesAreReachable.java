package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.UnreachableStates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * There is a way to each state from where a machine starts, unless the spec says that it is never reached. What follows an
 * unreachable state is its consequence; states that only lead to one another are one mistake.
 */
final class StatesAreReachable implements Proof {

    @Override
    public List<UnreachableStates> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        BitSet starts = Starts.all(machine, system);
        BitSet unreachable = new BitSet();
        unreachable.set(0, system.size());
        unreachable.andNot(doubts.reachable(starts));
        if (unreachable.isEmpty()) {
            return List.of();
        }
        Digraph steps = doubts.rows();
        return roots(steps, unreachable).stream()
                .sorted(Comparator.comparingInt(root -> root.nextSetBit(0)))
                .map(root -> problem(root, unreachable, steps, machine, system))
                .toList();
    }

    /** The components to which no other leads. */
    private static List<BitSet> roots(Digraph steps, BitSet part) {
        List<BitSet> components = Components.of(steps, part);
        int[] componentOf = new int[steps.size()];
        for (int i = 0; i < components.size(); i++) {
            int number = i;
            components.get(i).stream().forEach(state -> componentOf[state] = number);
        }
        BitSet followers = new BitSet();
        part.stream()
                .forEach(from -> steps.successors(from)
                        .filter(to -> part.get(to) && componentOf[to] != componentOf[from])
                        .forEach(to -> followers.set(componentOf[to])));
        List<BitSet> roots = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            if (!followers.get(i)) {
                roots.add(components.get(i));
            }
        }
        return roots;
    }

    private static UnreachableStates problem(
            BitSet root, BitSet unreachable, Digraph steps, Machine machine, TransitionSystem system) {
        BitSet followers = steps.reachable(root);
        followers.and(unreachable);
        followers.andNot(root);
        List<State> states = system.states(root);
        return new UnreachableStates(states, system.states(followers), machine);
    }
}

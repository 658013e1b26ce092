package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnreachableStates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * There is a way to each state from where a machine starts, unless the spec says that it is never reached. What follows an
 * unreachable state is its consequence; states that only lead to one another are one mistake.
 */
final class StatesAreReachable implements Proof {

    @Override
    public List<UnreachableStates> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        BitSet starts = Starts.all(machine, system);
        BitSet unreachable = new BitSet();
        unreachable.set(0, system.countOfStates());
        unreachable.andNot(system.numbers(doubts.reachable(starts)));
        if (unreachable.isEmpty()) {
            return List.of();
        }
        Digraph steps = doubts.rows();
        List<BitSet> roots = roots(steps, unreachable);
        roots.sort(Comparator.comparingInt(root -> root.nextSetBit(0)));
        List<BitSet> followers =
                roots.stream().map(root -> followers(root, unreachable, steps)).toList();
        return IntStream.range(0, roots.size())
                .filter(i -> IntStream.range(0, roots.size()).noneMatch(j -> isBehind(i, j, roots, followers)))
                .mapToObj(i -> new UnreachableStates(
                        system.numbered(roots.get(i)), system.numbered(followers.get(i)), machine))
                .toList();
    }

    private static BitSet followers(BitSet root, BitSet unreachable, Digraph steps) {
        BitSet followers = steps.reachable(root);
        followers.and(unreachable);
        followers.andNot(root);
        return followers;
    }

    /** By way of a state that is reached, but not with what a machine would have to remember. */
    private static boolean isBehind(int one, int other, List<BitSet> roots, List<BitSet> followers) {
        boolean isBehind = followers.get(other).intersects(roots.get(one));
        return isBehind && (other < one || !followers.get(one).intersects(roots.get(other)));
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
}

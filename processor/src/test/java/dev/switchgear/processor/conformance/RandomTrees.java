package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Tree.Superstate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts superstates around states by chance, often around one another. */
final class RandomTrees {

    private RandomTrees() {}

    static Tree tree(List<String> states, List<String> finals, Luck luck) {
        int many = luck.between(1, 5);
        List<String> names =
                luck.shuffled(IntStream.range(0, many).mapToObj(i -> "P" + i).toList());
        List<String> outer = new ArrayList<>(states);
        Tree tree = Tree.flat(states);
        for (int i = 0; i < many; i++) {
            List<String> inner = inner(outer, i == 0 ? Optional.empty() : Optional.of(names.get(i - 1)), luck);
            outer.removeAll(inner);
            outer.add(names.get(i));
            tree = with(tree, names.get(i), inner, finals, luck);
        }
        List<Superstate> inOrder = new ArrayList<>(tree.superstates());
        inOrder.sort(Comparator.comparing(Superstate::name));
        return new Tree(states, inOrder);
    }

    /** Some of what nothing is around yet, often the last superstate among them. */
    private static List<String> inner(List<String> outer, Optional<String> last, Luck luck) {
        List<String> inner = new ArrayList<>(luck.some(outer, 3));
        last.filter(name -> luck.chance(60) && !inner.contains(name)).ifPresent(inner::add);
        if (inner.isEmpty()) {
            inner.add(luck.one(outer));
        }
        return inner;
    }

    private static Tree with(Tree tree, String name, List<String> inner, List<String> finals, Luck luck) {
        List<Superstate> more = new ArrayList<>(tree.superstates());
        Superstate superstate = new Superstate(
                name,
                inner.stream().filter(tree.states()::contains).toList(),
                inner.stream().filter(word -> !tree.states().contains(word)).toList(),
                Optional.empty());
        more.add(superstate);
        Tree whole = new Tree(tree.states(), more);
        List<String> within = whole.within(name);
        List<String> begun =
                within.stream().filter(state -> !finals.contains(state)).toList();
        String initial = luck.one(begun.isEmpty() ? within : begun);
        more.set(
                more.size() - 1,
                new Superstate(name, superstate.states(), superstate.superstates(), Optional.of(initial)));
        return new Tree(tree.states(), more);
    }
}

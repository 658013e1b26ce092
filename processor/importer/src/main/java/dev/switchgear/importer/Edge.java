package dev.switchgear.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A transition of a diagram.
 *
 * @param source the id of the node that it leads from
 * @param target the id of the node that it leads to; empty if it is internal
 * @param trigger what makes a machine look at it
 * @param guards the conditions, in the words of the diagram, all of which must hold
 * @param effects what it does
 * @param reenters whether it leaves and enters its source, if that is a composite state around the target
 * @param line where it is
 */
record Edge(
        String source,
        Optional<String> target,
        Trigger trigger,
        List<String> guards,
        List<Action> effects,
        boolean reenters,
        int line) {

    Edge {
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    boolean isPlain() {
        return guards.isEmpty() && effects.isEmpty();
    }

    Edge withSource(String other) {
        return new Edge(other, target, trigger, guards, effects, reenters, line);
    }

    Edge withTarget(String other) {
        return new Edge(source, Optional.of(other), trigger, guards, effects, reenters, line);
    }

    Edge withTrigger(Trigger other) {
        return new Edge(source, target, other, guards, effects, reenters, line);
    }

    /** This one, and from its target the other one, as one transition. */
    Edge followedBy(Edge other) {
        return new Edge(
                source,
                other.target,
                trigger,
                concatenation(guards, other.guards),
                concatenation(effects, other.effects),
                reenters,
                other.line);
    }

    private static <T> List<T> concatenation(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

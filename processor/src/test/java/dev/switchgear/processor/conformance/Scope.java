package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Row.Into;
import dev.switchgear.processor.conformance.Row.Resume;
import dev.switchgear.processor.conformance.Row.Stay;
import dev.switchgear.processor.conformance.Row.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a transition leaves and enters, each in its order, and where the machine stands then.
 *
 * @param left the state, and superstates outward
 * @param entered superstates inward, and the state
 */
record Scope(List<String> left, List<String> entered, Standing then) {

    /** Of a target, for a machine that stands somewhere. */
    static Scope of(Tree tree, Target target, Standing now) {
        if (target instanceof Stay) {
            return new Scope(List.of(), List.of(), now);
        }
        Predicate<String> isAroundTarget = outer -> tree.isAround(outer, target.word());
        List<String> left = tree.levels(now.state()).stream()
                .filter(level -> level.equals(now.state()) || !isAroundTarget.test(level))
                .toList();
        Standing before = now.leaving(left);
        String state = state(tree, target, before);
        List<String> entered = inward(tree, state).stream()
                .filter(level ->
                        level.equals(state) || !(isAroundTarget.test(level) && tree.isAround(level, now.state())))
                .toList();
        return new Scope(left, entered, before.in(state));
    }

    /** A state after all that is around it. */
    static List<String> inward(Tree tree, String state) {
        List<String> levels = new ArrayList<>(tree.levels(state));
        Collections.reverse(levels);
        return levels;
    }

    private static String state(Tree tree, Target target, Standing before) {
        if (target instanceof Into into) {
            return tree.initial(into.superstate());
        }
        return target instanceof Resume resume ? before.last().get(resume.superstate()) : target.word();
    }
}

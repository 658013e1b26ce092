package dev.switchgear.processor.change;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a row does in one state.
 *
 * @param kind what it does to the state
 * @param to the target
 * @param into the superstate that it enters although the state is within it, so that it is left before
 * @param resumes the superstate that it resumes
 * @param guards the conditions under which it does
 * @param effects the actions that it names, in order
 */
public record Way(
        Kind kind,
        Optional<String> to,
        Optional<String> into,
        Optional<String> resumes,
        List<String> guards,
        List<String> effects) {

    public Way {
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    /** The way of a row, whose {@code into} says no more than its target does unless it is left before. */
    static Way of(Diagram.Row row, Optional<String> to, boolean isWithin) {
        return new Way(
                row.kind(), to, row.into().filter(superstate -> isWithin), row.resumes(), row.guards(), row.effects());
    }

    /** Whether both lead to the same place in the same manner. */
    boolean endsLike(Way other) {
        return kind == other.kind && to.equals(other.to) && into.equals(other.into) && resumes.equals(other.resumes);
    }

    /** Whether both ask the same: all guards must hold, in whatever order they are listed. */
    boolean asksLike(Way other) {
        return Set.copyOf(guards).equals(Set.copyOf(other.guards));
    }

    /** Whether both do the same where they are taken. */
    boolean doesLike(Way other) {
        return endsLike(other) && effects.equals(other.effects);
    }

    /** Whether never both can be taken: one wants to hold what the other one wants not to. */
    boolean excludes(Way other) {
        return guards.stream()
                .anyMatch(guard -> other.guards.contains(guard.startsWith("!") ? guard.substring(1) : "!" + guard));
    }
}

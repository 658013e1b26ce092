package dev.switchgear;

import dev.switchgear.TransitionDefinition.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row that takes itself: in this state, when a step is over, the machine goes on. What its components mean, and which rows come
 * first, {@link TransitionDefinition} says. Later versions may add components.
 *
 * @param <S> the state enum
 * @param from the source state
 * @param kind whether the source state is left; never {@link Kind#IGNORED}
 * @param to the target state; present exactly if the row is external
 * @param guards the conditions under which it is taken
 * @param effects the actions that the row names, in order
 * @param within the superstate that the source state inherits the row from; empty if the row is the state's own
 * @param into the superstate that the row enters, of which the target is the initial state; empty if the row names the target itself
 * @param resumes the superstate that the row resumes; present exactly if it is {@link Kind#RESUMING}
 */
public record AutomaticDefinition<S extends Enum<S>>(
        S from,
        Kind kind,
        Optional<S> to,
        List<String> guards,
        List<String> effects,
        Optional<String> within,
        Optional<String> into,
        Optional<String> resumes) {

    /**
     * Copies, and checks that kind and targets go together.
     *
     * @param from the source state
     * @param kind the kind
     * @param to the target state
     * @param guards the guards
     * @param effects the effects
     * @param within the superstate that it is inherited from
     * @param into the superstate that it enters
     * @param resumes the superstate that it resumes
     * @throws IllegalArgumentException if the row ignores, an external one has no target, a resuming one no superstate, or another
     *     has one
     */
    public AutomaticDefinition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(within, "within");
        if (kind == Kind.IGNORED) {
            throw new IllegalArgumentException("An automatic row of " + from + " has no event to ignore");
        }
        TransitionDefinition.requireTogether(kind, to, into, resumes, from + " and no event");
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }
}

package dev.switchgear;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a machine's table: in this state, this event leads there.
 *
 * <p>Use the factories to create it: later versions may add components and kinds.
 *
 * @param <S> the state enum
 * @param <E> the event enum
 * @param from the source state
 * @param event the event, UML's <em>trigger</em>
 * @param kind whether the source state is left
 * @param to the target state; present exactly if the row is external
 * @param guards the conditions under which it is taken, as the row names them: {@code covers}, {@code !covers}
 * @param effects the actions that the row names, in order; an event method's body is not among them
 */
public record TransitionDefinition<S extends Enum<S>, E extends Enum<E>>(
        S from, E event, Kind kind, Optional<S> to, List<String> guards, List<String> effects) {

    /** What a transition does to the state it starts from: UML's {@code TransitionKind}, as far as states are flat. */
    public enum Kind {
        /** The source state is left and the target entered, also where the two are the same state. */
        EXTERNAL,
        /** The state is neither left nor entered: the event is accepted and the machine stays. */
        INTERNAL,
        /** The event is accepted and nothing happens at all. */
        IGNORED
    }

    /**
     * Copies, and checks that kind and target go together.
     *
     * @param from the source state
     * @param event the event
     * @param kind the kind
     * @param to the target state
     * @param guards the guards
     * @param effects the effects
     * @throws IllegalArgumentException if an external row has no target, or another has one
     */
    public TransitionDefinition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(event, "event");
        if (to.isPresent() != (kind == Kind.EXTERNAL)) {
            throw new IllegalArgumentException(kind + " row of " + from + " and " + event + " with target " + to);
        }
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    /**
     * A row that leaves its state for another, or for the same again.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param from the source state
     * @param event the event
     * @param to the target state
     * @return the row
     */
    public static <S extends Enum<S>, E extends Enum<E>> TransitionDefinition<S, E> external(S from, E event, S to) {
        return of(from, event, Kind.EXTERNAL, Optional.of(to));
    }

    /**
     * A row that stays in its state.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param in the state
     * @param event the event
     * @return the row
     */
    public static <S extends Enum<S>, E extends Enum<E>> TransitionDefinition<S, E> internal(S in, E event) {
        return of(in, event, Kind.INTERNAL, Optional.empty());
    }

    /**
     * A row that says to ignore an event.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param in the state
     * @param event the event
     * @return the row
     */
    public static <S extends Enum<S>, E extends Enum<E>> TransitionDefinition<S, E> ignored(S in, E event) {
        return of(in, event, Kind.IGNORED, Optional.empty());
    }

    private static <S extends Enum<S>, E extends Enum<E>> TransitionDefinition<S, E> of(
            S from, E event, Kind kind, Optional<S> to) {
        return new TransitionDefinition<>(from, event, kind, to, List.of(), List.of());
    }

    /**
     * The same row under conditions.
     *
     * @param guards the guards, instead of those it has
     * @return the guarded row
     */
    public TransitionDefinition<S, E> when(String... guards) {
        return new TransitionDefinition<>(from, event, kind, to, List.of(guards), effects);
    }

    /**
     * The same row with actions.
     *
     * @param effects the effects, instead of those it has
     * @return the acting row
     */
    public TransitionDefinition<S, E> then(String... effects) {
        return new TransitionDefinition<>(from, event, kind, to, guards, List.of(effects));
    }

    /**
     * The state the machine is in after this row: the target, or where there is none the source.
     *
     * @return the next state
     */
    public S next() {
        return to.orElse(from);
    }
}

package dev.switchgear;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a machine's table: in this state, this event leads there.
 *
 * <p>In a machine with superstates, a row of a superstate is here once for each state that inherits it. Of the rows of one state and
 * one event, those of the state itself are asked first, wherever they stand in the list, then those of the superstates around it, from
 * the inside out; those of one level in the order of the list.
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
 * @param within the superstate that the source state inherits the row from; empty if the row is the state's own
 * @param into the superstate that the row enters, of which the target is the initial state; empty if the row names the target itself
 * @param resumes the superstate that the row resumes; present exactly if it is {@link Kind#RESUMING}
 */
public record TransitionDefinition<S extends Enum<S>, E extends Enum<E>>(
        S from,
        E event,
        Kind kind,
        Optional<S> to,
        List<String> guards,
        List<String> effects,
        Optional<String> within,
        Optional<String> into,
        Optional<String> resumes) {

    /** What a transition does to the state it starts from: UML's {@code TransitionKind}, and its history. */
    public enum Kind {
        /** The source state is left and the target entered, also where the two are the same state. */
        EXTERNAL,
        /** The state is neither left nor entered: the event is accepted and the machine stays. */
        INTERNAL,
        /** The event is accepted and nothing happens at all. */
        IGNORED,
        /** The source state is left, and entered is the state in which a superstate was left: only the machine knows which one. */
        RESUMING,
        /** The event waits until the machine is in a state that does not defer it. */
        DEFERRED
    }

    /**
     * Copies, and checks that kind and targets go together.
     *
     * @param from the source state
     * @param event the event
     * @param kind the kind
     * @param to the target state
     * @param guards the guards
     * @param effects the effects
     * @param within the superstate that it is inherited from
     * @param into the superstate that it enters
     * @param resumes the superstate that it resumes
     * @throws IllegalArgumentException if an external row has no target, a resuming one no superstate, or another has one
     */
    public TransitionDefinition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(within, "within");
        requireTogether(kind, to, into, resumes, from + " and " + event);
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    /**
     * A row of a machine without superstates.
     *
     * @param from the source state
     * @param event the event
     * @param kind the kind
     * @param to the target state
     * @param guards the guards
     * @param effects the effects
     * @throws IllegalArgumentException if an external row has no target, or another has one
     */
    public TransitionDefinition(S from, E event, Kind kind, Optional<S> to, List<String> guards, List<String> effects) {
        this(from, event, kind, to, guards, effects, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static void requireTogether(Kind kind, Optional<?> to, Optional<?> into, Optional<?> resumes, String source) {
        if (to.isPresent() != (kind == Kind.EXTERNAL) || (into.isPresent() && kind != Kind.EXTERNAL)) {
            throw new IllegalArgumentException(
                    kind + " row of " + source + " with target " + (into.isPresent() ? into : to));
        }
        if (resumes.isPresent() != (kind == Kind.RESUMING)) {
            throw new IllegalArgumentException(kind + " row of " + source + " that resumes " + resumes);
        }
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

    /**
     * A row that says to defer an event.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param in the state
     * @param event the event
     * @return the row
     */
    public static <S extends Enum<S>, E extends Enum<E>> TransitionDefinition<S, E> deferred(S in, E event) {
        return of(in, event, Kind.DEFERRED, Optional.empty());
    }

    /**
     * A row that leaves its state for the one in which a superstate was left.
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param from the source state
     * @param event the event
     * @param superstate the superstate
     * @return the row
     */
    public static <S extends Enum<S>, E extends Enum<E>> TransitionDefinition<S, E> resuming(
            S from, E event, String superstate) {
        return new TransitionDefinition<>(
                from,
                event,
                Kind.RESUMING,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(superstate));
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
        return new TransitionDefinition<>(from, event, kind, to, List.of(guards), effects, within, into, resumes);
    }

    /**
     * The same row with actions.
     *
     * @param effects the effects, instead of those it has
     * @return the acting row
     */
    public TransitionDefinition<S, E> then(String... effects) {
        return new TransitionDefinition<>(from, event, kind, to, guards, List.of(effects), within, into, resumes);
    }

    /**
     * The same row, inherited by its source state.
     *
     * @param superstate the superstate that it is inherited from
     * @return the inherited row
     */
    public TransitionDefinition<S, E> within(String superstate) {
        return new TransitionDefinition<>(
                from, event, kind, to, guards, effects, Optional.of(superstate), into, resumes);
    }

    /**
     * The same external row, which enters a superstate.
     *
     * @param superstate the superstate of which the target is the initial state
     * @return the entering row
     */
    public TransitionDefinition<S, E> into(String superstate) {
        return new TransitionDefinition<>(
                from, event, kind, to, guards, effects, within, Optional.of(superstate), resumes);
    }

    /**
     * The state the machine is in after this row, before automatic rows: the target, or where there is none the source.
     *
     * @return the next state
     * @throws IllegalStateException if the row resumes a superstate: only the machine knows in which state
     */
    public S next() {
        if (kind == Kind.RESUMING) {
            throw new IllegalStateException("Only a machine knows where it resumes " + resumes.orElse(""));
        }
        return to.orElse(from);
    }
}

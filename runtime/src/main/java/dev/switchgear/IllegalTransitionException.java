package dev.switchgear;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Thrown when an event reaches a machine in a state that has no transition for it. The machine is unchanged.
 *
 * <p>The message says what was refused and what would have been allowed:
 * {@code Turnstile cannot coin in UNLOCKED; it can: push}. States stand as their constants. Events stand in lower camel
 * case, as their methods are called; or as their {@code toString()} has it, where that is not the constant's name. A
 * constant that is not in capitals stands as it is.
 */
public final class IllegalTransitionException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why an event was refused. */
    public enum Reason {
        /** The state has no transition for the event. */
        NO_TRANSITION,
        /** The state has transitions for the event, and the guards of all of them said no. */
        GUARD_REFUSED
    }

    private final Enum<?> state;
    private final Enum<?> event;
    private final Enum<?>[] permitted;
    private final Reason reason;

    /**
     * Creates the exception; generated machines do.
     *
     * @param machine the machine's name, as the message shows it
     * @param state the state the machine is in, and stays in
     * @param event the event that was refused
     * @param permitted the events that the table has transitions for in that state, in the order to show them
     * @param reason why the event was refused
     */
    public IllegalTransitionException(
            String machine, Enum<?> state, Enum<?> event, Set<? extends Enum<?>> permitted, Reason reason) {
        super(message(machine, state, event, permitted, reason));
        this.state = state;
        this.event = event;
        this.permitted = permitted.toArray(Enum<?>[]::new);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * The state the machine was in, and still is.
     *
     * @return a constant of the machine's state enum
     */
    public Enum<?> state() {
        return state;
    }

    /**
     * The event that was refused.
     *
     * @return a constant of the machine's event enum
     */
    public Enum<?> event() {
        return event;
    }

    /**
     * The events that {@link #state()} has transitions for; a guard may still refuse one of them.
     *
     * @return constants of the machine's event enum, in their declared order; unmodifiable
     */
    public Set<? extends Enum<?>> permitted() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(permitted)));
    }

    /**
     * Why the event was refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    private static String message(
            String machine, Enum<?> state, Enum<?> event, Set<? extends Enum<?>> permitted, Reason reason) {
        String refused = machine + " cannot " + EventText.shown(event) + " in " + state.name();
        String why = reason == Reason.GUARD_REFUSED ? " now: its guards refuse" : "";
        String allowed = permitted.isEmpty()
                ? "no event is permitted there"
                : (reason == Reason.GUARD_REFUSED ? "the table permits: " : "it can: ")
                        + permitted.stream().map(EventText::shown).collect(joining(", "));
        return refused + why + "; " + allowed;
    }
}

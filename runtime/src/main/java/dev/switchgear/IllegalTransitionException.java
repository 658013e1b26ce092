package dev.switchgear;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Thrown when a machine refuses an event: its state has no transition for it, or the guards of its
 * transitions do not hold. The machine is unchanged.
 *
 * <p>The message names the event, the state, the guards that did not hold, and the other events that the table permits there:
 *
 * <pre>
 * Turnstile refuses coin in UNLOCKED; it permits: push
 * PullRequest refuses merge in OPEN: isApproved, !hasConflicts do not all hold; it permits: close, push
 * </pre>
 *
 * States are shown as their constants. Events are shown in lower camel case, like their methods, or by their
 * {@code toString()} if it differs from the constant's name. A constant that is not in capitals is shown unchanged.
 */
public final class IllegalTransitionException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why an event was refused. */
    public enum Reason {
        /** The state has no transition for the event. */
        NO_TRANSITION,
        /** The state has transitions for the event, and the guards of none of them all held. */
        GUARD_REFUSED
    }

    private final String machine;
    private final Enum<?> state;
    private final Enum<?> event;
    private final Enum<?>[] permitted;
    private final String[] guards;

    /**
     * Creates the exception for an event that the state has no transition for; called by generated machines.
     *
     * @param machine the machine's name, as the message shows it
     * @param state the state the machine is in, and stays in
     * @param event the event that was refused
     * @param permitted the events that the table permits in that state, in the order to show them
     */
    public IllegalTransitionException(String machine, Enum<?> state, Enum<?> event, Set<? extends Enum<?>> permitted) {
        this(machine, state, event, permitted, List.of());
    }

    /**
     * Creates the exception for an event that guards may have refused; called by generated machines.
     *
     * @param machine the machine's name, as the message shows it
     * @param state the state the machine is in, and stays in
     * @param event the event that was refused
     * @param permitted the events that the table permits in that state, in the order to show them
     * @param guards for each transition that the state has for the event its guards, as the spec names them; none if the state
     *     has no transition for it
     */
    public IllegalTransitionException(
            String machine, Enum<?> state, Enum<?> event, Set<? extends Enum<?>> permitted, List<List<String>> guards) {
        super(message(machine, state, event, permitted, guards));
        this.machine = machine;
        this.state = state;
        this.event = event;
        this.permitted = permitted.toArray(Enum<?>[]::new);
        this.guards = guards.stream().flatMap(List::stream).distinct().toArray(String[]::new);
    }

    /**
     * The machine's name, as the message shows it: that of its spec, without a trailing {@code Spec}.
     *
     * @return the name
     */
    public String machine() {
        return machine;
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
     * The events that the table permits in {@link #state()}: those it has transitions for. A guard may refuse one of them, as
     * it may have {@link #event()}. Events that are ignored there are not among them.
     *
     * @return constants of the machine's event enum, in their declared order; unmodifiable
     */
    public Set<? extends Enum<?>> permitted() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(permitted)));
    }

    /**
     * The guards of the transitions that {@link #state()} has for {@link #event()}, as the spec names them: {@code isApproved},
     * {@code !hasConflicts}. At least one of each transition did not hold.
     *
     * @return the guards, each once, in the order of the spec; none if there is no such transition; unmodifiable
     */
    public List<String> guards() {
        return List.of(guards);
    }

    /**
     * Why the event was refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return guards.length == 0 ? Reason.NO_TRANSITION : Reason.GUARD_REFUSED;
    }

    private static String message(
            String machine, Enum<?> state, Enum<?> event, Set<? extends Enum<?>> permitted, List<List<String>> guards) {
        Objects.requireNonNull(machine, "machine");
        String refused = machine + " refuses " + EventText.shown(event) + " in " + state.name();
        String others = permitted.stream()
                .filter(other -> other != event)
                .map(EventText::shown)
                .collect(joining(", "));
        return refused + reasons(guards) + "; it permits" + (others.isEmpty() ? none(guards) : ": " + others);
    }

    private static String reasons(List<List<String>> guards) {
        return guards.isEmpty()
                ? ""
                : guards.stream()
                        .map(ofOne ->
                                String.join(", ", ofOne) + (ofOne.size() == 1 ? " does not hold" : " do not all hold"))
                        .distinct()
                        .collect(joining(", and ", ": ", ""));
    }

    private static String none(List<List<String>> guards) {
        return guards.isEmpty() ? " no event" : " no other event";
    }
}

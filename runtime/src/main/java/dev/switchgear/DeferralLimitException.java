package dev.switchgear;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/**
 * A machine cannot defer an event, because {@value #MOST_DEFERRED} others wait already: nothing takes them out of a state that defers
 * them. The machine is unchanged, and those that wait still do.
 *
 * <p>UML and SCXML set no limit.
 */
public final class DeferralLimitException extends IllegalStateException {

    /** How many events may wait. */
    public static final int MOST_DEFERRED = 16;

    @Serial
    private static final long serialVersionUID = 1L;

    private final String machine;
    private final Enum<?> state;
    private final Enum<?> event;

    /** Enum constants, which are serializable, in an unmodifiable list, which is too. */
    @SuppressWarnings("serial")
    private final List<Enum<?>> deferred;

    /**
     * An exception with a message of its parts.
     *
     * @param machine the machine's name
     * @param state the state that the machine is in, and stays in
     * @param event the event that was to wait
     * @param deferred the events that wait
     */
    public DeferralLimitException(String machine, Enum<?> state, Enum<?> event, List<? extends Enum<?>> deferred) {
        super(Objects.requireNonNull(machine, "machine") + " cannot defer " + EventText.shown(event) + " in "
                + state.name()
                + ": " + deferred.size() + " events wait already: "
                + deferred.stream().map(EventText::shown).collect(joining(", ")));
        this.machine = machine;
        this.state = state;
        this.event = event;
        this.deferred = List.copyOf(deferred);
    }

    /**
     * {@return the machine's name}
     */
    public String machine() {
        return machine;
    }

    /**
     * {@return the state that the machine is in: a constant of its state enum}
     */
    public Enum<?> state() {
        return state;
    }

    /**
     * {@return the event that was to wait: a constant of the machine's event enum}
     */
    public Enum<?> event() {
        return event;
    }

    /**
     * {@return the events that wait, the oldest first}
     */
    public List<Enum<?>> deferred() {
        return deferred;
    }
}

package dev.switchgear;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A machine did not come to rest: after an event, automatic rows and raised events followed each other for more than {@value #MOST_STEPS}
 * steps. The steps that were taken stand.
 *
 * <p>SCXML leaves such a machine to run for ever; UML calls it ill formed.
 */
public final class EndlessRunException extends IllegalStateException {

    /** How many steps may follow one event. */
    public static final int MOST_STEPS = 1_000;

    private static final long serialVersionUID = 1L;

    private final String machine;

    /** Enum constants, which are serializable, in an unmodifiable list, which is too. */
    @SuppressWarnings("serial")
    private final List<Enum<?>> path;

    /**
     * An exception with a message of its parts.
     *
     * @param machine the machine's name
     * @param path the states of the last steps
     */
    public EndlessRunException(String machine, List<? extends Enum<?>> path) {
        super(Objects.requireNonNull(machine, "machine") + " does not come to rest: more than " + MOST_STEPS
                + " steps after one event, at last "
                + path.stream().map(Enum::name).collect(Collectors.joining(" -> ")));
        this.machine = machine;
        this.path = List.copyOf(path);
    }

    /**
     * {@return the machine's name}
     */
    public String machine() {
        return machine;
    }

    /**
     * {@return the states that the last steps led to, the last one at the end}
     */
    public List<Enum<?>> path() {
        return path;
    }
}

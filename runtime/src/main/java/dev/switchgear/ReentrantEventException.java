package dev.switchgear;

import java.io.Serial;
import java.util.Arrays;
import java.util.Optional;

/**
 * Thrown when an event is raised on a machine from inside: by a guard or an action of an event that is still running, or by
 * a constructor. Each event runs to completion before the next one can start (UML's <em>run-to-completion step</em>, SCXML's
 * <em>macrostep</em>). The machine is unchanged, and the running event goes on unless it lets the exception through.
 *
 * <p>The message names both: {@code Order cannot ship while pay is running}.
 */
public final class ReentrantEventException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Enum<?> event;

    /** One event, or none. */
    private final Enum<?>[] running;

    /**
     * Creates the exception for an event inside of another one; generated machines do.
     *
     * @param machine the machine's name, as the message shows it
     * @param event the event that was refused
     * @param running the event that is running
     */
    public ReentrantEventException(String machine, Enum<?> event, Enum<?> running) {
        super(machine + " cannot " + EventText.shown(event) + " while " + EventText.shown(running) + " is running");
        this.event = event;
        this.running = new Enum<?>[] {running};
    }

    /**
     * Creates the exception for an event inside of a constructor; generated machines do.
     *
     * @param machine the machine's name, as the message shows it
     * @param event the event that was refused
     */
    public ReentrantEventException(String machine, Enum<?> event) {
        super(machine + " cannot " + EventText.shown(event) + " while it is being constructed");
        this.event = event;
        this.running = new Enum<?>[0];
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
     * The event that was running.
     *
     * @return a constant of the machine's event enum; empty if the machine was still being constructed
     */
    public Optional<Enum<?>> running() {
        return Arrays.stream(running).findFirst();
    }
}

package dev.switchgear;

import java.io.Serial;
import java.util.Arrays;
import java.util.Optional;

/**
 * Thrown when an event is raised on a machine from inside: by a guard or an action of an event that is still running, or by
 * a constructor. Each event runs to completion before the next one can start (UML's <em>run-to-completion step</em>, SCXML's
 * <em>macrostep</em>). The machine is unchanged, and the running event continues unless it lets the exception
 * propagate.
 *
 * <p>The message names both: {@code Order refuses ship while pay is running}. A machine that is not {@code threadSafe} cannot
 * distinguish an event that is raised from inside from one that a second thread raises at the same time; its message states
 * both causes.
 */
public final class ReentrantEventException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String machine;
    private final Enum<?> event;

    /** One event, or none. */
    private final Enum<?>[] running;

    private ReentrantEventException(String message, String machine, Enum<?> event, Enum<?>... running) {
        super(message);
        this.machine = machine;
        this.event = event;
        this.running = running;
    }

    /**
     * Creates the exception for an event inside of another one; called by generated machines.
     *
     * @param machine the machine's name, as the message shows it
     * @param event the event that was refused
     * @param running the event that is running
     * @return the exception
     */
    public static ReentrantEventException inside(String machine, Enum<?> event, Enum<?> running) {
        return new ReentrantEventException(during(machine, event, running), machine, event, running);
    }

    /**
     * Creates the exception for an event inside of another one, or beside it: of a machine that is confined to one thread,
     * although a second one may have raised the event; called by generated machines.
     *
     * @param machine the machine's name, as the message shows it
     * @param event the event that was refused
     * @param running the event that is running
     * @return the exception
     */
    public static ReentrantEventException insideOrBeside(String machine, Enum<?> event, Enum<?> running) {
        String message = during(machine, event, running) + ": a guard or an action of " + EventText.shown(running)
                + " raised it, or a second thread did, and " + machine + " is not threadSafe";
        return new ReentrantEventException(message, machine, event, running);
    }

    /**
     * Creates the exception for an event inside of a constructor; called by generated machines.
     *
     * @param machine the machine's name, as the message shows it
     * @param event the event that was refused
     * @return the exception
     */
    public static ReentrantEventException beforeStart(String machine, Enum<?> event) {
        return new ReentrantEventException(
                machine + " refuses " + EventText.shown(event) + " while it is being constructed", machine, event);
    }

    private static String during(String machine, Enum<?> event, Enum<?> running) {
        return machine + " refuses " + EventText.shown(event) + " while " + EventText.shown(running) + " is running";
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

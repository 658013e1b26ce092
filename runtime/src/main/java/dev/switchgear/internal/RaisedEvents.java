package dev.switchgear.internal;

import dev.switchgear.EndlessRunException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;

/**
 * The events that were raised from inside of another one and wait for it to complete, first in first out; and how many steps
 * followed that event. Only generated code uses this class.
 *
 * <p>It is stored empty: a machine that is stored during an event is resumed after it.
 *
 * @param <S> the state enum
 */
public final class RaisedEvents<S extends Enum<S>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String machine;

    /** Null as long as no event was ever raised. */
    @SuppressWarnings("NullAway.Init")
    private transient ArrayDeque<Runnable> waiting;

    private transient int steps;

    /** Null as long as there were few steps. */
    @SuppressWarnings("NullAway.Init")
    private transient List<S> path;

    /**
     * No events yet.
     *
     * @param machine the machine's name
     */
    public RaisedEvents(String machine) {
        this.machine = machine;
    }

    /**
     * Has an event wait.
     *
     * @param event what raises it
     */
    public void add(Runnable event) {
        ArrayDeque<Runnable> queue = waiting;
        if (queue == null) {
            queue = new ArrayDeque<>();
            waiting = queue;
        }
        queue.add(event);
    }

    /**
     * {@return whether no event waits}
     */
    public boolean isEmpty() {
        return waiting == null || waiting.isEmpty();
    }

    /**
     * {@return what raises the event that has waited longest} There has to be one.
     */
    public Runnable next() {
        return waiting.remove();
    }

    /**
     * Raises the event that has waited longest, if one waits.
     *
     * @return whether one did
     */
    public boolean raiseNext() {
        if (isEmpty()) {
            return false;
        }
        next().run();
        return true;
    }

    /**
     * Counts a step.
     *
     * @param state the state that it led to
     * @throws EndlessRunException if there were too many
     */
    public void count(S state) {
        steps++;
        path = Steps.noted(machine, steps, path == null ? List.of() : path, state);
    }

    /** Ends the run: what still waits is dropped. */
    public void clear() {
        if (waiting != null) {
            waiting.clear();
        }
        steps = 0;
        path = List.of();
    }
}

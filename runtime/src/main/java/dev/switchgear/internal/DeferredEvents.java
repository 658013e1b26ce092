package dev.switchgear.internal;

import static java.util.stream.Collectors.joining;

import dev.switchgear.DeferralLimitException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The events that wait until no state defers them, the oldest first. When a transition was taken they are asked again: one is raised,
 * and if it is deferred again it keeps its place. Only generated code uses this class.
 *
 * <p>It is stored only while it is empty, for what the events carry is not stored.
 *
 * @param <S> the state enum
 * @param <E> the event enum
 */
public final class DeferredEvents<S extends Enum<S>, E extends Enum<E>> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** An event that waits, what raises it, and whether time did. */
    private record Deferred<E>(E event, Runnable raising, boolean isTimed) {}

    private final String machine;

    /** Null as long as no event was ever deferred. */
    @SuppressWarnings("NullAway.Init")
    private transient List<Deferred<E>> waiting;

    /** Whether a transition was taken since those that wait were asked. */
    private transient boolean isAwake;

    /** How many of them, the oldest first, were asked since then. */
    private transient int asked;

    /** Whether the event that runs was raised by time. */
    private transient boolean isTimed;

    /** Whether one of them is being asked, and does not yet wait again. */
    private transient boolean isRecalling;

    /**
     * No events yet.
     *
     * @param machine the machine's name
     */
    public DeferredEvents(String machine) {
        this.machine = machine;
    }

    /**
     * Has an event wait; in its old place if it is the one that is recalled.
     *
     * @param state the state that defers it
     * @param event the event
     * @param raising what raises it again
     * @throws DeferralLimitException if as many events wait as may
     */
    public void add(S state, E event, Runnable raising) {
        List<Deferred<E>> list = waiting;
        if (list == null) {
            list = new ArrayList<>();
            waiting = list;
        }
        if (!isRecalling && list.size() == DeferralLimitException.MOST_DEFERRED) {
            throw new DeferralLimitException(machine, state, event, events());
        }
        list.add(isRecalling ? asked : list.size(), new Deferred<>(event, raising, isTimed));
        isRecalling = false;
    }

    /**
     * Raises an event by time: if it waits, and is refused when it has waited, it is dropped.
     *
     * @param rows what raises it, and tells whether a transition was taken
     */
    public void raiseTimed(BooleanSupplier rows) {
        isTimed = true;
        try {
            if (rows.getAsBoolean()) {
                wake();
            }
        } finally {
            isTimed = false;
        }
    }

    /**
     * {@return whether the event that runs was raised by time, be it that it has waited}
     */
    public boolean isTimed() {
        return isTimed;
    }

    /** A transition was taken: all that wait are to be asked again. */
    public void wake() {
        isAwake = true;
        asked = 0;
    }

    /** Nobody is asked again before the next transition, for an exception has ended the run. */
    public void rest() {
        isAwake = false;
    }

    /** Raises those that are to be asked again, one by one, until none may go. */
    public void recall() {
        while (isAnyToBeAsked()) {
            ask();
        }
        isAwake = false;
    }

    /**
     * Raises the oldest of those that are to be asked again and may go; or, if a guard of one that goes on waiting has raised an
     * event, that one.
     *
     * @param raised the events that were raised from inside of another one
     * @return whether there was one
     */
    public boolean recallNext(RaisedEvents<S> raised) {
        while (isAnyToBeAsked()) {
            if (ask() || raised.raiseNext()) {
                return true;
            }
        }
        isAwake = false;
        return false;
    }

    private boolean isAnyToBeAsked() {
        return isAwake && waiting != null && asked < waiting.size();
    }

    /** Whether the one that is asked may go. */
    private boolean ask() {
        int before = waiting.size();
        recall(waiting.remove(asked));
        boolean isGone = waiting.size() < before;
        if (!isGone) {
            asked++;
        }
        return isGone;
    }

    /** What it throws ends the run. */
    private void recall(Deferred<E> next) {
        isAwake = false;
        isRecalling = true;
        isTimed = next.isTimed();
        try {
            next.raising().run();
        } finally {
            isRecalling = false;
            isTimed = false;
        }
        isAwake = true;
    }

    /**
     * {@return the events that wait, the oldest first; unmodifiable}
     */
    public List<E> events() {
        return waiting == null
                ? List.of()
                : waiting.stream().map(Deferred::event).toList();
    }

    /**
     * Requires that no event waits: what a machine is stored as does not tell of them.
     *
     * @throws IllegalStateException if one does
     */
    public void requireNone() {
        if (waiting != null && !waiting.isEmpty()) {
            throw new IllegalStateException(machine + " cannot be stored while events wait: "
                    + waiting.stream().map(deferred -> deferred.event().name()).collect(joining(", ")));
        }
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        requireNone();
        out.defaultWriteObject();
    }
}

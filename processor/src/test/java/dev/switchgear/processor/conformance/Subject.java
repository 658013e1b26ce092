package dev.switchgear.processor.conformance;

import java.util.List;
import java.util.Optional;

/** A machine, or what stands in for one. */
interface Subject {

    /** Does something to it, and returns what it answers: states and events by their names. */
    Object take(Step step) throws Throwable;

    /** Where it stands; null before it is in any state. */
    Standing standing();

    /** What can be seen of it without doing anything to it. */
    Look look();

    /**
     * What can be seen of it.
     *
     * @param in the states and superstates that it says it is in
     * @param isFinal whether it says that it has ended
     * @param permitted the events that it names
     * @param permits the events of which it says so when it is asked about each
     * @param deadline when it wants to be asked what is due, in milliseconds
     * @param isHeld whether its lock is still held
     */
    record Look(
            Standing standing,
            List<String> in,
            boolean isFinal,
            List<String> permitted,
            List<String> permits,
            Optional<Long> deadline,
            boolean isHeld) {}

    /** Learns which object it is that calls its own methods, which may still be under construction. */
    default void meet(Object self) {}
}

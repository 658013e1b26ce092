package dev.switchgear.examples.benchmarks.libraries;

import dev.switchgear.examples.benchmarks.drives.Drive;

/**
 * Where a library's machines of one kind are made.
 *
 * @param <S> the states
 * @param <E> the events
 */
interface Workshop<S extends Enum<S>, E extends Enum<E>> {

    /** A machine that is ready for an event. */
    Object create(S state);

    /** A machine and the events that await it. */
    Drive walk(S start, E[] events);
}

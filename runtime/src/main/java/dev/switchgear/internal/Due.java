package dev.switchgear.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The times at which events are due, as a machine holds them: in milliseconds since 1970, so that nothing is allocated. Only generated
 * code uses this class.
 */
public final class Due {

    /** That of an event that is not going to be raised. It is later than any other. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long LATEST = NEVER - 1;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Due() {}

    /**
     * A time that is so much later than another one.
     *
     * @param now the other one
     * @param millis how much later, in milliseconds
     * @return the time; at most the latest there is
     */
    public static long after(long now, long millis) {
        return now > LATEST - millis ? LATEST : now + millis;
    }

    /**
     * A time that is so much later than another one. Of a part of a millisecond, the whole is waited for.
     *
     * @param now the other one
     * @param method the name of the method that returned the duration
     * @param duration how much later; if it is negative, not at all
     * @return the time; at most the latest there is
     */
    public static long after(long now, String method, Duration duration) {
        if (duration == null) {
            throw new NullPointerException(method + " returned null");
        }
        return after(now, duration.isNegative() ? 0 : millis(duration.getSeconds(), duration.getNano()));
    }

    /**
     * The time of an instant that a machine is resumed with.
     *
     * @param instant the instant; none if the event is not going to be raised
     * @return the time; of a part of a millisecond, the end
     */
    public static long at(Optional<Instant> instant) {
        return instant.map(at -> millis(at.getEpochSecond(), at.getNano())).orElse(NEVER);
    }

    private static long millis(long seconds, int nanos) {
        long part = (nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
        if (seconds > LATEST / 1_000) {
            return LATEST;
        }
        if (seconds >= 0) {
            return after(seconds * 1_000, part);
        }
        if (seconds < -LATEST / 1_000 - 1) {
            return -LATEST;
        }
        long next = (seconds + 1) * 1_000; // The second itself may begin before what a long can tell.
        return Math.max(-LATEST - next, part - 1_000) + next;
    }

    /**
     * The instant of a time.
     *
     * @param due the time
     * @return the instant; none if the event is not going to be raised
     */
    public static Optional<Instant> instant(long due) {
        return due == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due));
    }
}

package dev.switchgear.internal;

import dev.switchgear.Timers;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Timers without a thread. {@link Timers#polled} creates them.
 *
 * @param clock the clock
 */
public record PolledTimers(InstantSource clock) implements Timers {

    /**
     * Checks that there is a clock.
     *
     * @param clock the clock
     */
    public PolledTimers {
        Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void close() {} // There is nothing to end.
}

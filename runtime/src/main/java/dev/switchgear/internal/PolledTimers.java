package dev.switchgear.internal;

import dev.switchgear.Timers;
import java.time.InstantSource;
import java.util.Objects;

/** Timers without a thread. {@link Timers#polled} creates them. */
public final class PolledTimers implements Timers {

    private final Alarm alarm;

    /**
     * Timers with a clock.
     *
     * @param clock the clock
     */
    public PolledTimers(InstantSource clock) {
        alarm = Alarm.silent(Objects.requireNonNull(clock, "clock"));
    }

    /** The alarm of all machines that have these timers: it never goes off, and only tells the time. */
    Alarm alarm() {
        return alarm;
    }

    @Override
    public void close() {} // There is nothing to end.
}

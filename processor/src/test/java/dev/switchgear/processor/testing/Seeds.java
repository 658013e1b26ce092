package dev.switchgear.processor.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where random tests start; {@code -Dswitchgear.seed=N} makes all of them start there. */
public final class Seeds {

    private Seeds() {}

    /** The same in each build. */
    public static long fixed() {
        return Long.getLong("switchgear.seed", 1);
    }

    /** Another one each day, for thorough tests. */
    public static long ofToday() {
        return Long.getLong("switchgear.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
    }
}

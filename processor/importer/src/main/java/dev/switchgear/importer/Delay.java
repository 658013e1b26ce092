package dev.switchgear.importer;

import java.time.Duration;
import java.util.Map;

/**
 * A time, in the largest unit of {@code @Timeout} in which it is a whole number.
 *
 * @param duration the time, not zero, and whole milliseconds
 */
record Delay(Duration duration) {

    private static final Map<String, String> MEMBERS = Map.of(
            "days", "days", "hours", "hours", "minutes", "minutes", "seconds", "seconds", "milliseconds", "millis");

    /** The same for people: {@code 30 seconds}. */
    String words() {
        return amount() + " " + unit();
    }

    /** The same as a member of the annotation: {@code seconds = 30}. */
    String member() {
        return MEMBERS.get(unit()) + " = " + amount();
    }

    private String unit() {
        long millis = duration.toMillis();
        return millis % 86_400_000 == 0
                ? "days"
                : millis % 3_600_000 == 0
                        ? "hours"
                        : millis % 60_000 == 0 ? "minutes" : millis % 1_000 == 0 ? "seconds" : "milliseconds";
    }

    private long amount() {
        return switch (unit()) {
            case "days" -> duration.toDays();
            case "hours" -> duration.toHours();
            case "minutes" -> duration.toMinutes();
            case "seconds" -> duration.toSeconds();
            default -> duration.toMillis();
        };
    }
}

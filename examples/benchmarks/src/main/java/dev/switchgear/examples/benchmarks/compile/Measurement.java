package dev.switchgear.examples.benchmarks.compile;

import java.util.Map;
import java.util.Optional;

/**
 * What one compilation took.
 *
 * @param seconds by the clock, from the compiler's start to its end
 * @param cpu seconds of all processors, the start of the virtual machine and its own compiler included
 * @param heap the peak of the heap in megabytes
 * @param allocated what the compiling thread allocated, in megabytes
 * @param failure the first error, if there was one
 * @param warning the warnings, if there were any
 */
record Measurement(
        double seconds, double cpu, double heap, double allocated, Optional<String> failure, Optional<String> warning) {

    private static final String NOT_DONE = "not done after ";

    /** What a virtual machine printed, by name. */
    static Measurement of(Map<String, String> printed) {
        return new Measurement(
                number(printed, "seconds"),
                number(printed, "cpu"),
                number(printed, "heap"),
                number(printed, "allocated"),
                Optional.ofNullable(printed.get("failure")),
                Optional.ofNullable(printed.get("warning")));
    }

    /** One that was not done in time. */
    static Measurement tooLong(long seconds) {
        return failed(NOT_DONE + seconds + " s");
    }

    /** One that came to nothing. */
    static Measurement failed(String why) {
        return of(Map.of("failure", why));
    }

    private static double number(Map<String, String> printed, String name) {
        return Double.parseDouble(printed.getOrDefault(name, "NaN"));
    }

    boolean isTooLong() {
        return failure.filter(why -> why.startsWith(NOT_DONE)).isPresent();
    }

    boolean isFailed() {
        return failure.isPresent();
    }
}

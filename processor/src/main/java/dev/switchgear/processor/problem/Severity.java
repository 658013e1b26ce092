package dev.switchgear.processor.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a problem. */
public enum Severity {
    /** Nothing: it is not reported. */
    OFF,
    /** It is mentioned, and the machine is written. */
    NOTE,
    /** It is reported, and the machine is written. */
    WARNING,
    /** It is reported, and the compilation fails. */
    ERROR;

    /** The severity that is written so, in small letters. */
    public static Optional<Severity> of(String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.asWritten().equals(name))
                .findFirst();
    }

    /** How it is written in a setting. */
    String asWritten() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How all of them are written. */
    static List<String> written() {
        return Arrays.stream(values()).map(Severity::asWritten).toList();
    }
}

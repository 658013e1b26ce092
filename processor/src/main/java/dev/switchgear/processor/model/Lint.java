package dev.switchgear.processor.model;

import java.util.List;

/**
 * What a declaration says to the compiler's lint, and what is written after it has to say as well.
 *
 * @param isDeprecated whether it is deprecated
 * @param suppressed the warnings that it suppresses
 */
public record Lint(boolean isDeprecated, List<String> suppressed) {

    /** Says nothing. */
    public static final Lint NONE = new Lint(false, List.of());

    public Lint {
        suppressed = List.copyOf(suppressed);
    }
}

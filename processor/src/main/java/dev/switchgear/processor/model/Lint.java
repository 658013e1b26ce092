package dev.switchgear.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a declaration says to the compiler's lint, and what is written after it has to say as well.
 *
 * @param deprecation the warning that its use draws, if it is deprecated: {@code deprecation} or {@code removal}
 * @param suppressed the warnings that it suppresses
 */
public record Lint(Optional<String> deprecation, List<String> suppressed) {

    /** The warnings that the mere mention of a type can draw. */
    private static final Set<String> DRAWN_BY_TYPES = Set.of("rawtypes", "deprecation", "removal");

    /** Says nothing. */
    public static final Lint NONE = new Lint(Optional.empty(), List.of());

    public Lint {
        suppressed = List.copyOf(suppressed);
    }

    /** Whether it is deprecated. */
    public boolean isDeprecated() {
        return deprecation.isPresent();
    }

    /** What is left of it for a method that takes the same, and that nobody but the machine uses. */
    public Lint ofParameters() {
        return new Lint(
                Optional.empty(),
                suppressed.stream().filter(DRAWN_BY_TYPES::contains).toList());
    }
}

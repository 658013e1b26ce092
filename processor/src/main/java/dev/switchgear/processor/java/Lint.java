package dev.switchgear.processor.java;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a declaration says to the compiler's lint, and what is written after it has to say as well.
 *
 * @param deprecation whether it is deprecated
 * @param suppressed the warnings that it suppresses
 */
public record Lint(Deprecation deprecation, List<String> suppressed) {

    /** Whether something is deprecated (JLS 9.6.4.6). */
    public enum Deprecation {
        /** It is not. */
        NONE,
        /** It is, but stays. */
        ORDINARY,
        /** It is, and will be removed. */
        TERMINAL;

        /** The warning that its use draws, if it draws one. */
        public Optional<String> warning() {
            return switch (this) {
                case NONE -> Optional.empty();
                case ORDINARY -> Optional.of("deprecation");
                case TERMINAL -> Optional.of("removal");
            };
        }
    }

    /** Says nothing. */
    public static final Lint NONE = new Lint(Deprecation.NONE, List.of());

    public Lint {
        suppressed = List.copyOf(suppressed);
    }

    /** What is to be suppressed where it is extended or overridden, which removal alone forbids what is deprecated itself. */
    public List<String> suppressedInUse() {
        return deprecation == Deprecation.TERMINAL
                ? Stream.concat(suppressed.stream(), deprecation.warning().stream())
                        .toList()
                : suppressed;
    }
}

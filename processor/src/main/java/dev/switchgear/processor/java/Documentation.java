package dev.switchgear.processor.java;

import java.util.Map;
import java.util.Optional;

/**
 * What the documentation comment of a method or a constructor says that its machine repeats. Each text is one that means the same
 * in the machine, without the imports of the spec, or else {@link #INHERITED}.
 *
 * @param description what stands before the tags
 * @param parameters what is said of parameters, by their names, and of type parameters, by {@code <T>}
 * @param result what is said of the result
 * @param thrown what is said of exceptions, by their names as they stand there
 */
public record Documentation(
        Optional<String> description,
        Map<String, String> parameters,
        Optional<String> result,
        Map<String, String> thrown) {

    /** That of a method without a comment. */
    public static final Documentation NONE = new Documentation(Optional.empty(), Map.of(), Optional.empty(), Map.of());

    /** Has Javadoc take a text from the method that is overridden, and resolve there what it refers to. */
    public static final String INHERITED = "{@inheritDoc}";

    public Documentation {
        parameters = Map.copyOf(parameters);
        thrown = Map.copyOf(thrown);
    }
}

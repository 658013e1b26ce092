package dev.switchgear.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the constants in a row are written, in some place.
 *
 * @param states how that place names states
 * @param superstates how it names superstates
 * @param events how it names the events of a table
 */
public record Wording(
        UnaryOperator<List<String>> states,
        UnaryOperator<List<String>> superstates,
        UnaryOperator<List<String>> events) {

    /** By their names alone, as messages quote them. */
    public static final Wording PLAIN =
            new Wording(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());

    /** As a member of an annotation: {@code from = {A, B}}; nothing if nothing is named. */
    static Optional<String> member(String name, List<?> constants, UnaryOperator<List<String>> spelling) {
        return constants.isEmpty() ? Optional.empty() : Optional.of(quoted(name, constants, spelling));
    }

    /** The same, but nothing is named by braces. */
    static String quoted(String name, List<?> constants, UnaryOperator<List<String>> spelling) {
        return name + " = "
                + Words.quoted(
                        spelling.apply(constants.stream().map(Object::toString).toList()));
    }
}

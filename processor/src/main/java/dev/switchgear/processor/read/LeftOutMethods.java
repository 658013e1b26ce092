package dev.switchgear.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Looks for methods that ecj does not show: those with a generic type in their parameters that is not there yet, as that of a machine.
 * With javac there are none, and its syntax trees tell the types.
 */
final class LeftOutMethods {

    /** What initializes static fields is a method to ecj, and never shown. */
    private static final String INITIALIZER = "<clinit>";

    private LeftOutMethods() {}

    /** The name of the first of them, if a compiler lets us see that. */
    static Optional<String> of(TypeElement spec) {
        try {
            Object binding = field("_binding", spec);
            Object declaration = field("referenceContext", field("scope", binding));
            for (Object method : (Object[]) field("methods", declaration)) {
                String name = new String((char[]) field("selector", method));
                if (field("binding", method) == null && !name.equals(INITIALIZER)) {
                    return Optional.of(name);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException otherCompiler) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Object field(String name, Object owner) throws ReflectiveOperationException {
        return owner.getClass().getField(name).get(owner);
    }
}

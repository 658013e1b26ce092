package dev.switchgear.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Lint.Deprecation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An exception that a method declares.
 *
 * @param type its type
 * @param superclasses what it extends, the nearest first
 * @param deprecation whether it is deprecated
 */
public record Thrown(TypeName type, List<TypeName> superclasses, Deprecation deprecation) {

    private static final Set<TypeName> UNCHECKED =
            Set.of(ClassName.get(RuntimeException.class), ClassName.get(Error.class));

    private static final Set<TypeName> INCLUDE_UNCHECKED =
            Set.of(ClassName.get(Exception.class), ClassName.get(Throwable.class), ClassName.get(Object.class));

    public Thrown {
        superclasses = List.copyOf(superclasses);
    }

    /** The types alone. */
    public static List<TypeName> types(Collection<Thrown> several) {
        return several.stream().map(Thrown::type).distinct().toList();
    }

    /** Whether whoever may throw it has to declare so (JLS 11.1.1). */
    public boolean isChecked() {
        return upwards().noneMatch(UNCHECKED::contains);
    }

    /** Whether a declaration of these allows it. */
    public boolean isCoveredBy(Collection<TypeName> declared) {
        return upwards().anyMatch(declared::contains);
    }

    /** The same as its type's bound, or as the first of several. */
    Thrown asBound(TypeName bound) {
        return new Thrown(
                bound, superclasses.stream().filter(type -> !type.equals(bound)).toList(), deprecation);
    }

    /** Whether no exception of that type is unchecked. */
    boolean excludesUnchecked() {
        return !INCLUDE_UNCHECKED.contains(type);
    }

    private Stream<TypeName> upwards() {
        return Stream.concat(Stream.of(type), superclasses.stream());
    }
}

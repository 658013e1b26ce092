package dev.switchgear.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What a type extends and implements, as far as it is there. */
final class Supertypes {

    private Supertypes() {}

    /** Whether a supertype is missing, near or far, so that nobody knows all that the type inherits. */
    static boolean isOneMissing(TypeElement type, Elements elements) {
        return direct(type).anyMatch(supertype -> isMissing(supertype, elements))
                || direct(type)
                        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                        .anyMatch(supertype -> isOneMissing(element(supertype), elements));
    }

    private static Stream<TypeMirror> direct(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    }

    /** Some compilers call a type erroneous that is well known, for an argument of it that is not. */
    private static boolean isMissing(TypeMirror type, Elements elements) {
        return type.getKind() == TypeKind.ERROR
                && elements.getTypeElement(element(type).getQualifiedName()) == null;
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}

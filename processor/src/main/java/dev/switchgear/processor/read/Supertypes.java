package dev.switchgear.processor.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What a type extends and implements, near or far, as far as it is there. */
final class Supertypes {

    private final TypeElement below;
    private final Elements elements;
    private final Set<TypeElement> seen = new LinkedHashSet<>();
    private boolean isOneMissing;
    private boolean areBroken;

    private Supertypes(TypeElement below, Elements elements) {
        this.below = below;
        this.elements = elements;
    }

    /** Those of a type. */
    static Supertypes of(TypeElement type, Elements elements) {
        Supertypes supertypes = new Supertypes(type, elements);
        supertypes.visit(type, Set.of());
        return supertypes;
    }

    /** They, near and far. */
    Stream<TypeElement> all() {
        return seen.stream().filter(type -> !type.equals(below));
    }

    /** Whether one of them is missing, so that nobody knows all that the type inherits. */
    boolean isOneMissing() {
        return isOneMissing;
    }

    /** Whether they are none that a type can have, such as an interface's superclass, or itself: the compiler says so. */
    boolean areBroken() {
        return areBroken;
    }

    private void visit(TypeElement type, Set<TypeElement> below) {
        Set<TypeElement> path = new HashSet<>(below);
        if (!path.add(type)) {
            areBroken = true;
            return;
        }
        if (!seen.add(type)) {
            return;
        }
        if (type.getSuperclass() instanceof DeclaredType superclass) {
            visit(superclass, false, path);
        }
        for (TypeMirror superinterface : type.getInterfaces()) {
            visit(superinterface, true, path);
        }
    }

    private void visit(TypeMirror type, boolean isInterface, Set<TypeElement> path) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (type.getKind() == TypeKind.ERROR && !isKnown(element)) {
            isOneMissing = true;
        } else if (element.getKind().isInterface() != isInterface) {
            areBroken = true;
        } else {
            visit(element, path);
        }
    }

    /** Some compilers call a type erroneous that is well known, for an argument of it that is not. */
    private boolean isKnown(TypeElement type) {
        return elements.getTypeElement(FullNames.of(type)) != null;
    }
}

package dev.switchgear.processor.read;

import javax.lang.model.element.TypeElement;

/** Full names of types as they are: ecj writes a dot for each dollar sign in the name of a nested type, and what it is nested in. */
final class FullNames {

    private FullNames() {}

    /** That of a type; of one that is missing, its name as it is written. */
    static String of(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement around
                ? of(around) + "." + type.getSimpleName()
                : type.getQualifiedName().toString();
    }
}

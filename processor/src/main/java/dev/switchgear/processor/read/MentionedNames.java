package dev.switchgear.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The types that the declaration of a method mentions itself; a subtype may see others in place of type parameters. */
final class MentionedNames {

    private final Set<String> names = new HashSet<>();

    private MentionedNames() {}

    /** Their names: full ones, or for those that are missing, as they are written. */
    static Set<String> of(ExecutableElement method) {
        MentionedNames mentioned = new MentionedNames();
        mentioned.add(method.getReturnType());
        method.getParameters().forEach(parameter -> mentioned.add(parameter.asType()));
        mentioned.add(method.getThrownTypes());
        for (TypeParameterElement parameter : method.getTypeParameters()) {
            mentioned.add(parameter.getBounds());
        }
        return mentioned.names;
    }

    private void add(List<? extends TypeMirror> types) {
        types.forEach(this::add);
    }

    private void add(TypeMirror type) {
        if (type instanceof ArrayType array) {
            add(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            names.add(FullNames.of((TypeElement) declared.asElement()));
            add(declared.getTypeArguments());
        } else if (type instanceof WildcardType wildcard) {
            add(wildcard.getExtendsBound() == null ? List.of() : List.of(wildcard.getExtendsBound()));
            add(wildcard.getSuperBound() == null ? List.of() : List.of(wildcard.getSuperBound()));
        }
    }
}

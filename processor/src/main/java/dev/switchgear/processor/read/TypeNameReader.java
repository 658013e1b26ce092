package dev.switchgear.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Neighbours;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Names the types in a spec's signatures, also those of machines that this very compilation has yet to write:
 * {@code TurnstileMachine.Event} in a method of {@code Turnstile}. A type that is neither there nor such a one is
 * missing; another processor may bring it.
 */
final class TypeNameReader {

    private final Elements elements;
    private final Names own;
    private final Neighbours neighbours;
    private final Set<String> imports;
    private boolean sawMissing;

    /**
     * Reads types for one spec.
     *
     * @param own the names of what is written for it
     * @param neighbours what is written for every spec of the compilation
     * @param imports what the spec's file imports, as far as the compiler tells
     */
    TypeNameReader(Elements elements, Names own, Neighbours neighbours, Set<String> imports) {
        this.elements = elements;
        this.own = own;
        this.neighbours = neighbours;
        this.imports = imports;
    }

    /** A reader of the same kind, for types that nobody need know. */
    TypeNameReader lenient() {
        return new TypeNameReader(elements, own, neighbours, imports);
    }

    /** Whether one of the types read so far is missing. */
    boolean sawMissing() {
        return sawMissing;
    }

    /** The name of a type. */
    TypeName read(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(read(array.getComponentType()));
        }
        if (type instanceof TypeVariable variable) {
            return TypeVariableName.get(variable.asElement().getSimpleName().toString());
        }
        if (type instanceof WildcardType wildcard) {
            return read(wildcard);
        }
        if (type instanceof DeclaredType declared) {
            return read(declared);
        }
        return TypeName.get(type);
    }

    /** The names of several types. */
    List<TypeName> readAll(List<? extends TypeMirror> types) {
        return types.stream().map(this::read).toList();
    }

    /** Type parameters, with their bounds. */
    List<TypeVariableName> readParameters(List<? extends TypeParameterElement> parameters) {
        return parameters.stream()
                .map(parameter -> TypeVariableName.get(
                        parameter.getSimpleName().toString(),
                        readAll(parameter.getBounds()).toArray(TypeName[]::new)))
                .toList();
    }

    private TypeName read(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(read(wildcard.getExtendsBound()));
        }
        return wildcard.getSuperBound() == null
                ? WildcardTypeName.subtypeOf(Object.class)
                : WildcardTypeName.supertypeOf(read(wildcard.getSuperBound()));
    }

    private TypeName read(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName name = type.getKind() == TypeKind.ERROR ? unresolved(element) : ClassName.get(element);
        List<TypeName> arguments = readAll(type.getTypeArguments());
        if (!element.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingType() instanceof DeclaredType enclosing
                && read(enclosing) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(name.simpleName(), arguments);
        }
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    /** Some compilers call a type erroneous that is well known, for an argument of it that is not. */
    private ClassName unresolved(TypeElement element) {
        String written = element.getQualifiedName().toString();
        if (elements.getTypeElement(written) != null) {
            return ClassName.get(element);
        }
        return Stream.of(
                        imported(written),
                        neighbours
                                .types()
                                .filter(type -> type.topLevelClassName().equals(own.machine()))
                                .filter(type -> type.simpleName().equals(written) || isCalled(type, written)),
                        neighbours.types().filter(type -> isCalled(type, written)))
                .flatMap(types -> types)
                .findFirst()
                .orElseGet(() -> {
                    sawMissing = true;
                    return ClassName.get("", written);
                });
    }

    /** An {@code Event} that is imported by its simple name, which is all that a compiler keeps of it. */
    private Stream<ClassName> imported(String written) {
        return neighbours
                .types()
                .filter(type -> type.simpleName().equals(written))
                .filter(type -> imports.contains(type.canonicalName()));
    }

    private static boolean isCalled(ClassName type, String written) {
        return written.equals(String.join(".", type.simpleNames())) || written.equals(type.canonicalName());
    }
}

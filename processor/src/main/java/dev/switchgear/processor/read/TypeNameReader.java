package dev.switchgear.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Neighbours;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
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

    /**
     * {@code Object} as the first of several bounds, where it is the erasure (JLS 4.6): {@code <T extends Object & Comparable<T>>}.
     * JavaPoet leaves it out as a class, so it stands for a variable of that name.
     */
    private static final TypeVariableName OBJECT = TypeVariableName.get("java.lang.Object");

    private final Elements elements;
    private final SyntaxTrees trees;
    private final TypeElement spec;
    private final Neighbours neighbours;
    private final Function<TypeMirror, List<AnnotationSpec>> annotations;
    private boolean sawMissing;

    /**
     * Reads types for one spec.
     *
     * @param neighbours what is written for every spec of the compilation
     */
    TypeNameReader(Elements elements, SyntaxTrees trees, TypeElement spec, Neighbours neighbours) {
        this(elements, trees, spec, neighbours, type -> List.of());
    }

    private TypeNameReader(
            Elements elements,
            SyntaxTrees trees,
            TypeElement spec,
            Neighbours neighbours,
            Function<TypeMirror, List<AnnotationSpec>> annotations) {
        this.elements = elements;
        this.trees = trees;
        this.spec = spec;
        this.neighbours = neighbours;
        this.annotations = annotations;
    }

    /** A reader of the same kind, for types that nobody need know. */
    TypeNameReader lenient() {
        return new TypeNameReader(elements, trees, spec, neighbours);
    }

    /** A reader of the same kind, which names types with these annotations. */
    TypeNameReader annotated(Function<TypeMirror, List<AnnotationSpec>> annotations) {
        return new TypeNameReader(elements, trees, spec, neighbours, annotations);
    }

    /** Whether one of the types read so far is missing. */
    boolean sawMissing() {
        return sawMissing;
    }

    /** The name of a type. */
    TypeName read(TypeMirror type) {
        return annotated(named(type), annotations.apply(type));
    }

    /** A type that is read without annotations stays what it is, for JavaPoet compares types by their texts. */
    private static TypeName annotated(TypeName name, List<AnnotationSpec> annotations) {
        return annotations.isEmpty() ? name : name.annotated(annotations);
    }

    private TypeName named(TypeMirror type) {
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
                .map(parameter -> variable(parameter.getSimpleName().toString(), bounds(parameter)))
                .toList();
    }

    /** The type parameters of an inherited method, with their bounds as the heir sees them. */
    List<TypeVariableName> readVariables(List<? extends TypeVariable> variables) {
        return variables.stream()
                .map(variable -> variable(variable.asElement().getSimpleName().toString(), boundsSeen(variable)))
                .toList();
    }

    /** A bound that is primitive is an error, which the compiler reports. */
    private static TypeVariableName variable(String name, List<TypeName> bounds) {
        return TypeVariableName.get(
                name,
                bounds.stream()
                        .filter(bound -> !bound.isPrimitive())
                        .map(bound -> bounds.size() > 1 && bound.equals(ClassName.OBJECT) ? OBJECT : bound)
                        .toArray(TypeName[]::new));
    }

    private List<TypeName> boundsSeen(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        if (bound instanceof IntersectionType several) {
            return readAll(several.getBounds());
        }
        // Of several bounds ecj makes none that it could show, but the variable itself.
        return bound instanceof TypeVariable other && other.asElement().equals(variable.asElement())
                ? bounds((TypeParameterElement) variable.asElement())
                : List.of(read(bound));
    }

    private List<TypeName> bounds(TypeParameterElement parameter) {
        List<TypeName> bounds = readAll(parameter.getBounds());
        return bounds.stream().noneMatch(TypeName::isPrimitive) ? bounds : List.of(missing(""));
    }

    /** The type of a parameter, which is a value's. */
    TypeName readValue(TypeMirror type) {
        return type.getKind() == TypeKind.VOID ? missing("") : read(type);
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
                && named(enclosing) instanceof ParameterizedTypeName outer) {
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
        return neighbours
                .types()
                .filter(type -> isCalled(type, written) || (type.simpleName().equals(written) && isImported(type)))
                .findFirst()
                .orElseGet(() -> missing(written));
    }

    /** A stand-in for a type whose name may be more than a compiler could make out: {@code <any>}, say. */
    private ClassName missing(String written) {
        sawMissing = true;
        return SourceVersion.isName(written) ? ClassName.get("", written) : ClassName.get(Object.class);
    }

    /** Of an import the simple name is all that some compilers keep; there, it is taken for one of the spec's own. */
    private boolean isImported(ClassName type) {
        return trees.areThere()
                ? trees.imports(spec, type)
                : type.topLevelClassName().equals(Names.of(ClassName.get(spec)).machine());
    }

    private static boolean isCalled(ClassName type, String written) {
        return written.equals(String.join(".", type.simpleNames())) || written.equals(type.canonicalName());
    }
}

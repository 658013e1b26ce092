package dev.switchgear.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
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
    private final PendingTypes pending;
    private final TypeElement spec;
    private final Function<String, List<TypeElement>> places;
    private final Missing missing;
    private final Function<TypeMirror, List<AnnotationSpec>> annotations;

    /** Whether one of the types read so far is missing. */
    private static final class Missing {
        private boolean isOne;
    }

    /**
     * Reads types for one spec.
     *
     * @param pending the types that are yet to be written for every spec of the compilation
     * @param inherited the supertypes of the spec, where names may be written as well
     */
    TypeNameReader(Elements elements, PendingTypes pending, TypeElement spec, Stream<TypeElement> inherited) {
        this(elements, pending, spec, inAnyOf(spec, inherited), new Missing(), type -> List.of());
    }

    private static Function<String, List<TypeElement>> inAnyOf(TypeElement spec, Stream<TypeElement> inherited) {
        List<TypeElement> all = Stream.concat(Stream.of(spec), inherited).toList();
        return name -> all;
    }

    private TypeNameReader(
            Elements elements,
            PendingTypes pending,
            TypeElement spec,
            Function<String, List<TypeElement>> places,
            Missing missing,
            Function<TypeMirror, List<AnnotationSpec>> annotations) {
        this.elements = elements;
        this.pending = pending;
        this.spec = spec;
        this.places = places;
        this.missing = missing;
        this.annotations = annotations;
    }

    /** A reader of the same kind, for types that nobody need know. */
    TypeNameReader lenient() {
        return new TypeNameReader(elements, pending, spec, places, new Missing(), annotations);
    }

    /** A reader of the same kind, which names types with these annotations. */
    TypeNameReader annotated(Function<TypeMirror, List<AnnotationSpec>> annotations) {
        return new TypeNameReader(elements, pending, spec, places, missing, annotations);
    }

    /** A reader of the same kind for the types of a method, which may be declared in another file than the spec. */
    TypeNameReader of(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner && !owner.equals(spec)
                ? new TypeNameReader(
                        elements,
                        pending,
                        spec,
                        name -> MentionedNames.of(method).contains(name) ? List.of(owner) : places.apply(name),
                        missing,
                        annotations)
                : this;
    }

    /** Whether one of the types read so far is missing. */
    boolean sawMissing() {
        return missing.isOne;
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

    /** The same, of which the compiler may know nothing but what is written. */
    TypeName readValue(TypeMirror type, Supplier<Optional<WrittenType>> written) {
        return isWhole(type) ? readValue(type) : written.get().map(this::read).orElseGet(() -> readValue(type));
    }

    private TypeName read(WrittenType type) {
        Optional<TypeMirror> known = type.mirror().filter(TypeNameReader::isWhole);
        if (known.isPresent()) {
            return read(known.get());
        }
        if (type.component().isPresent()) {
            return ArrayTypeName.of(read(type.component().get()));
        }
        String name = type.generic().map(WrittenType::text).orElse(type.text());
        TypeName raw = type.generic()
                .flatMap(WrittenType::mirror)
                .filter(mirror -> mirror.getKind() == TypeKind.DECLARED)
                .map(mirror -> read(mirror) instanceof ParameterizedTypeName own ? own.rawType() : read(mirror))
                .orElseGet(() -> pending.meant(name, places.apply(name)).orElseGet(() -> missing(name)));
        return type.arguments().isEmpty() || !(raw instanceof ClassName generic)
                ? raw
                : ParameterizedTypeName.get(
                        generic,
                        type.arguments().stream()
                                .map(this::read)
                                .map(TypeName::box) // List<int> is an error, and the compiler's to report.
                                .toArray(TypeName[]::new));
    }

    /** Whether a compiler shows all of a type. */
    private static boolean isWhole(TypeMirror type) {
        return TypeParts.of(type)
                .noneMatch(part -> part.getKind() == TypeKind.ERROR
                        && part instanceof DeclaredType declared
                        && !LegalNames.isLegal(declared.asElement()));
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
        ClassName name = type.getKind() == TypeKind.ERROR ? unresolved(element) : resolved(element);
        List<TypeName> arguments = readAll(type.getTypeArguments());
        if (!element.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingType() instanceof DeclaredType enclosing
                && named(enclosing) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(name.simpleName(), arguments);
        }
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    private ClassName resolved(TypeElement element) {
        ClassName known = ClassName.get(element);
        return pending.hiding(known, () -> places.apply(known.canonicalName()).get(0))
                .orElse(known);
    }

    /** Some compilers call a type erroneous that is well known, for an argument of it that is not. */
    private ClassName unresolved(TypeElement element) {
        String written = FullNames.of(element);
        return elements.getTypeElement(written) != null
                ? ClassName.get(element)
                : pending.meant(written, places.apply(written)).orElseGet(() -> missing(written));
    }

    /** A stand-in for a type whose name may be more than a compiler could make out: {@code <any>}, say. */
    private ClassName missing(String written) {
        missing.isOne = true;
        return SourceVersion.isName(written) ? ClassName.get("", written) : ClassName.get(Object.class);
    }
}

package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.problem.UnextendableSpec.Obstacle;
import dev.switchgear.processor.read.LanguageReading.Found;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Tells whether a class beside a spec can extend it. */
final class ExtensionReader {

    private final Elements elements;
    private final SyntaxTrees trees;

    ExtensionReader(Elements elements, SyntaxTrees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    /** What keeps a machine of that name from extending the spec, the most telling first. */
    Optional<Obstacle> obstacle(TypeElement spec, ClassName machine, LanguageReading language) {
        return obstacleOfKind(spec)
                .or(() -> optional(isPrivate(spec), Obstacle.PRIVATE))
                .or(() -> optional(isInner(spec), Obstacle.INNER))
                .or(() -> optional(hasNoConstructor(spec), Obstacle.NO_CONSTRUCTOR))
                .or(() -> optional(isSealedAgainst(spec, machine), Obstacle.SEALED))
                .or(() -> optional(inheritsHiddenMethod(spec), Obstacle.HIDDEN_METHOD))
                .or(() -> optional(usesHiddenType(spec), Obstacle.HIDDEN_TYPE))
                .or(() -> optional(inheritsForeignType(spec), Obstacle.FOREIGN_TYPE))
                .or(() -> optional(hasObscuringField(spec, language), Obstacle.OBSCURING_FIELD));
    }

    private static Optional<Obstacle> optional(boolean isThere, Obstacle obstacle) {
        return isThere ? Optional.of(obstacle) : Optional.empty();
    }

    private static Optional<Obstacle> obstacleOfKind(TypeElement spec) {
        return switch (spec.getKind()) {
            case ENUM -> Optional.of(Obstacle.ENUM);
            case RECORD -> Optional.of(Obstacle.RECORD);
            case ANNOTATION_TYPE -> Optional.of(Obstacle.ANNOTATION);
            case CLASS -> obstacleOf(spec.getModifiers());
            default -> Optional.empty();
        };
    }

    private static Optional<Obstacle> obstacleOf(Set<Modifier> ofClass) {
        return optional(ofClass.contains(Modifier.FINAL), Obstacle.FINAL)
                .or(() -> optional(!ofClass.contains(Modifier.ABSTRACT), Obstacle.NOT_ABSTRACT));
    }

    private static boolean isPrivate(Element declaration) {
        for (Element type = declaration; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /** Nested in a type, and not static; all but classes always are. */
    private static boolean isInner(TypeElement spec) {
        return spec.getKind() == ElementKind.CLASS
                && spec.getEnclosingElement() instanceof TypeElement
                && !spec.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean hasNoConstructor(TypeElement spec) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(spec.getEnclosedElements());
        return !constructors.isEmpty()
                && constructors.stream()
                        .allMatch(constructor -> constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    /**
     * The machine is not there yet, so it is known by its name alone, and not even that from a compiler that leaves out
     * what is missing. There the compiler itself will refuse the machine.
     */
    private boolean isSealedAgainst(TypeElement spec, ClassName machine) {
        return trees.areThere()
                && spec.getModifiers().contains(Modifier.SEALED)
                && spec.getPermittedSubclasses().stream().noneMatch(permitted -> isCalled(permitted, machine));
    }

    private static boolean isCalled(TypeMirror permitted, ClassName machine) {
        return ((DeclaredType) permitted).asElement().getSimpleName().contentEquals(machine.simpleName())
                || permitted.toString().equals(machine.canonicalName());
    }

    /** An abstract method that its package keeps to itself; no class elsewhere can implement it. */
    private boolean inheritsHiddenMethod(TypeElement spec) {
        return superclasses(spec)
                .filter(type -> !elements.getPackageOf(type).equals(elements.getPackageOf(spec)))
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT)
                        && !method.getModifiers().contains(Modifier.PUBLIC)
                        && !method.getModifiers().contains(Modifier.PROTECTED));
    }

    private static Stream<TypeElement> superclasses(TypeElement spec) {
        return Stream.iterate(superclass(spec), Optional::isPresent, type -> type.flatMap(ExtensionReader::superclass))
                .flatMap(Optional::stream);
    }

    private static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType superclass && superclass.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) superclass.asElement())
                : Optional.empty();
    }

    /** Whether a method carries a rule, so that the machine may have to override it. */
    private static boolean hasRules(ExecutableElement method, TypeElement spec) {
        String holder = Names.of(ClassName.get(spec)).rules().canonicalName();
        return method.getAnnotationMirrors().stream()
                .anyMatch(annotation -> Annotations.typeName(annotation).startsWith(holder + "."));
    }

    /** A type that only the spec itself can name, where the machine has to. */
    private boolean usesHiddenType(TypeElement spec) {
        Stream<ExecutableElement> mirrored = Stream.concat(
                ElementFilter.constructorsIn(spec.getEnclosedElements()).stream()
                        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE)),
                ElementFilter.methodsIn(spec.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) || hasRules(method, spec)));
        return Stream.concat(bounds(spec), mirrored.flatMap(ExtensionReader::typesOf))
                .anyMatch(type -> names(type, ExtensionReader::isPrivate));
    }

    /** A type that its package keeps to itself, in an abstract method that the machine has to implement elsewhere. */
    private boolean inheritsForeignType(TypeElement spec) {
        return ElementFilter.methodsIn(elements.getAllMembers(spec)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !isOfPackage(method, spec))
                .flatMap(ExtensionReader::typesOf)
                .anyMatch(type -> names(type, named -> isForeign(named, spec)));
    }

    private boolean isForeign(Element declaration, TypeElement spec) {
        if (isOfPackage(declaration, spec)) {
            return false;
        }
        for (Element type = declaration; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)
                    && !type.getModifiers().contains(Modifier.PROTECTED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfPackage(Element declaration, TypeElement spec) {
        return elements.getPackageOf(declaration).equals(elements.getPackageOf(spec));
    }

    /**
     * Where a name could mean a field or a type, it means the field (JLS 6.4.2): beside a field that is called like it, an enum cannot
     * be named, not even by its full name. Any other type can.
     */
    private boolean hasObscuringField(TypeElement spec, LanguageReading language) {
        if (!(language instanceof Found found)) {
            return false;
        }
        boolean isEventObscured = found.language()
                .events()
                .map(this::isObscured)
                .orElseGet(() ->
                        hasField(spec, Names.of(ClassName.get(spec)).event().simpleName()));
        return isEventObscured || isObscured(found.language().states());
    }

    private boolean isObscured(ClassName type) {
        return type.enclosingClassName() != null
                && hasField(elements.getTypeElement(type.enclosingClassName().canonicalName()), type.simpleName());
    }

    private boolean hasField(@Nullable TypeElement type, String name) {
        return type != null
                && ElementFilter.fieldsIn(elements.getAllMembers(type)).stream()
                        .filter(field -> !field.getModifiers().contains(Modifier.PRIVATE))
                        .anyMatch(field -> field.getSimpleName().contentEquals(name));
    }

    private static Stream<TypeMirror> typesOf(ExecutableElement executable) {
        return Stream.of(
                        bounds(executable),
                        executable.getParameters().stream().map(Element::asType),
                        executable.getThrownTypes().stream(),
                        Stream.of(executable.getReturnType()))
                .flatMap(several -> several);
    }

    private static Stream<TypeMirror> bounds(Parameterizable generic) {
        return generic.getTypeParameters().stream().flatMap(parameter -> parameter.getBounds().stream());
    }

    /** Whether it names such a type; what a type variable is, its bounds say where it is declared. */
    private static boolean names(TypeMirror type, Predicate<Element> such) {
        if (type instanceof ArrayType array) {
            return names(array.getComponentType(), such);
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .anyMatch(bound -> names(bound, such));
        }
        return type instanceof DeclaredType declared
                && type.getKind() == TypeKind.DECLARED
                && (such.test(declared.asElement())
                        || names(declared.getEnclosingType(), such)
                        || declared.getTypeArguments().stream().anyMatch(argument -> names(argument, such)));
    }
}

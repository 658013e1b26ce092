package dev.switchgear.processor.read;

import dev.switchgear.processor.problem.UnwrittenMachine.AbsentType;
import dev.switchgear.processor.problem.UnwrittenMachine.Cause;
import dev.switchgear.processor.problem.UnwrittenMachine.ChangedSupertype;
import dev.switchgear.processor.problem.UnwrittenMachine.HiddenMethod;
import dev.switchgear.processor.problem.UnwrittenMachine.Unknown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells at the end of a compilation why a spec could not be read whole. What is wrong in a source that is compiled, the compiler
 * reports. What is wrong in a class file it often does not, as long as nobody uses it.
 */
final class HindranceReader {

    private final Elements elements;
    private final SyntaxTrees trees;
    private final Predicate<TypeElement> isSource;

    /**
     * Looks for what is wrong in class files.
     *
     * @param isSource whether a type is compiled, and not read from a class file
     */
    HindranceReader(Elements elements, SyntaxTrees trees, Predicate<TypeElement> isSource) {
        this.elements = elements;
        this.trees = trees;
        this.isSource = isSource;
    }

    /** The cause that the compiler does not tell, if it tells none. */
    Optional<Cause> of(TypeElement spec) {
        Set<TypeElement> all = new LinkedHashSet<>();
        collect(spec, all);
        List<TypeElement> fromClassFiles =
                all.stream().filter(type -> !isSource.test(type)).toList();
        Optional<Cause> certain = Stream.concat(
                        fromClassFiles.stream().flatMap(this::supertypesOf),
                        fromClassFiles.stream().flatMap(type -> absentFrom(type, true)))
                .findFirst();
        if (certain.isPresent() || all.stream().filter(isSource).anyMatch(this::isReported)) {
            return certain;
        }
        return fromClassFiles.stream()
                .flatMap(type -> absentFrom(type, false))
                .findFirst()
                .or(() -> LeftOutMethods.of(spec).map(HiddenMethod::new))
                .or(() -> Optional.of(new Unknown()));
    }

    private void collect(TypeElement type, Set<TypeElement> all) {
        if (all.add(type)) {
            supertypes(type)
                    .filter(supertype -> !isAbsent(supertype))
                    .forEach(supertype -> collect((TypeElement) supertype.asElement(), all));
        }
    }

    private static Stream<DeclaredType> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast);
    }

    private Stream<Cause> supertypesOf(TypeElement type) {
        return Stream.concat(
                misfit(type, type.getSuperclass(), false),
                type.getInterfaces().stream().flatMap(superinterface -> misfit(type, superinterface, true)));
    }

    /** What is wrong with a supertype, which may be none. */
    private Stream<Cause> misfit(TypeElement type, TypeMirror supertype, boolean isInterface) {
        if (!(supertype instanceof DeclaredType declared)) {
            return Stream.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (isAbsent(supertype)) {
            return Stream.of(new AbsentType(name(element), name(type)));
        }
        return element.getKind().isInterface() == isInterface
                ? Stream.empty()
                : Stream.of(new ChangedSupertype(name(element), name(type)));
    }

    private Stream<Cause> absentFrom(TypeElement type, boolean areAbstract) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) == areAbstract)
                .flatMap(method -> TypeParts.of(method)
                        .filter(this::isAbsent)
                        .map(absent -> new AbsentType(
                                name((TypeElement) ((DeclaredType) absent).asElement()),
                                type.getQualifiedName() + "." + method.getSimpleName())));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** Some compilers call a type erroneous that is well known, for an argument of it that is not. */
    private boolean isAbsent(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                && type instanceof DeclaredType declared
                && elements.getTypeElement(name((TypeElement) declared.asElement())) == null;
    }

    /** Whether the compiler has something to report about a source: something that it could not make out. */
    private boolean isReported(TypeElement type) {
        return LegalNames.areBroken(type, elements)
                || supertypes(type).anyMatch(this::isWrong)
                || type.getTypeParameters().stream()
                        .flatMap(variable -> variable.getBounds().stream())
                        .anyMatch(this::isWrong)
                || supertypesOf(type).findAny().isPresent()
                || isReportedOn(type, trees.of(type))
                || type.getEnclosedElements().stream().anyMatch(member -> isReportedOn(member, trees.of(type)));
    }

    private boolean isReportedOn(Element element, Declarations declarations) {
        return !declarations.unresolvedAnnotations(element).isEmpty()
                || element.getAnnotationMirrors().stream().anyMatch(this::isWrong)
                || (element instanceof VariableElement && isWrong(element.asType()))
                || (element instanceof ExecutableElement executable
                        && TypeParts.of(executable).anyMatch(this::isWrong));
    }

    private boolean isWrong(TypeMirror type) {
        return TypeParts.of(type).anyMatch(part -> part.getKind() == TypeKind.ERROR);
    }

    private boolean isWrong(AnnotationMirror annotation) {
        return isWrong(annotation.getAnnotationType())
                || !Annotations.isLegible(annotation)
                || ElementFilter.methodsIn(
                                annotation.getAnnotationType().asElement().getEnclosedElements())
                        .stream()
                        .anyMatch(member -> isWrongIn(annotation, member));
    }

    private boolean isWrongIn(AnnotationMirror annotation, ExecutableElement member) {
        AnnotationValue value = annotation.getElementValues().get(member);
        return value == null ? member.getDefaultValue() == null : isWrong(value.getValue(), member.getReturnType());
    }

    /** To javac, an annotation as a value is its own value. */
    private boolean isWrong(Object value, TypeMirror type) {
        if (value instanceof AnnotationMirror annotation) {
            return isWrong(annotation);
        }
        if (value instanceof AnnotationValue nested) {
            return isWrong(nested.getValue(), type);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(element -> isWrong(element, component(type)));
        }
        if (value instanceof TypeMirror named) {
            return isWrong(named);
        }
        return value.equals("<error>") || !isOf(component(type), value);
    }

    private static TypeMirror component(TypeMirror type) {
        return type instanceof ArrayType array ? array.getComponentType() : type;
    }

    /** Not every compiler keeps away values of another type. */
    private static boolean isOf(TypeMirror type, Object value) {
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() && (value instanceof Boolean) == (type.getKind() == TypeKind.BOOLEAN);
        }
        return value instanceof VariableElement constant
                ? declared.asElement().equals(constant.getEnclosingElement())
                : value instanceof String && type.toString().equals("java.lang.String");
    }
}

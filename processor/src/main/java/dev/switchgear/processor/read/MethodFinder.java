package dev.switchgear.processor.read;

import dev.switchgear.processor.java.Visibility;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells which methods a spec has, its own and those that it inherits. */
final class MethodFinder {

    private final Elements elements;
    private final Types types;
    private final TypeElement spec;
    private final MethodReader methods;

    MethodFinder(Elements elements, Types types, TypeElement spec, MethodReader methods) {
        this.elements = elements;
        this.types = types;
        this.spec = spec;
        this.methods = methods;
    }

    /** Those that a machine inherits, or has to implement; its own first, in source order. */
    Stream<ExecutableElement> inheritable() {
        return Stream.concat(ownMethods().stream(), inheritedMethods())
                .filter(method -> MethodReader.visibility(method) != Visibility.PRIVATE)
                .filter(method -> !isStaticOfInterface(method))
                .filter(method -> !isRedeclaredOfObject(method));
    }

    /** All methods that a rule may name, and those that it may not, being private. */
    Stream<ExecutableElement> callable() {
        return Stream.concat(
                ownMethods().stream(),
                inheritedMethods()
                        .filter(method -> MethodReader.visibility(method) != Visibility.PRIVATE)
                        .filter(method -> !isStaticOfInterface(method)));
    }

    private List<ExecutableElement> ownMethods() {
        return ElementFilter.methodsIn(spec.getEnclosedElements());
    }

    private Stream<ExecutableElement> inheritedMethods() {
        List<ExecutableElement> all = ElementFilter.methodsIn(elements.getAllMembers(spec));
        Set<ExecutableElement> inherited = new LinkedHashSet<>(all);
        inherited.removeAll(ownMethods());
        List<ExecutableElement> left = inherited.stream()
                .filter(method -> !isOfObject(method))
                .filter(this::isVisible)
                .filter(MethodFinder::concernsJava)
                .filter(method -> all.stream().noneMatch(other -> supersedes(other, method)))
                .toList();
        return left.stream().filter(method -> left.stream().noneMatch(other -> standsFor(other, method, left)));
    }

    /** What has a name that Java code cannot write, it cannot call either; unless it has to implement it, it need not know. */
    private static boolean concernsJava(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) || LegalNames.isLegal(method);
    }

    /** What another package keeps to itself is not inherited, though some compilers list it. */
    private boolean isVisible(ExecutableElement method) {
        return MethodReader.visibility(method) != Visibility.PACKAGE
                || elements.getPackageOf(method).equals(elements.getPackageOf(spec));
    }

    private boolean supersedes(ExecutableElement other, ExecutableElement method) {
        return !other.equals(method)
                && other.getSimpleName().contentEquals(method.getSimpleName())
                && canSupersede(other, method)
                && (elements.overrides(other, method, spec) || overridesAsNamed(other, method));
    }

    /** What has a body gives way to what has none only further down; to ecj an interface's method overrides any. */
    private boolean canSupersede(ExecutableElement other, ExecutableElement method) {
        return !other.getModifiers().contains(Modifier.ABSTRACT)
                || method.getModifiers().contains(Modifier.ABSTRACT)
                || (other.getEnclosingElement() instanceof TypeElement owner
                        && method.getEnclosingElement() instanceof TypeElement inherited
                        && isSubtype(owner, inherited));
    }

    /**
     * Of a supertype with an argument that is yet to be written, compilers cannot tell what overrides its methods; and ecj
     * does not count what a class implements of an interface that it does not know. What stands in one type with the
     * same erasure overrides, or the compiler refuses it.
     */
    private boolean overridesAsNamed(ExecutableElement other, ExecutableElement method) {
        return other.getEnclosingElement() instanceof TypeElement owner
                && method.getEnclosingElement() instanceof TypeElement inherited
                && (isSubtype(owner, inherited) || implementsUnknown(other, owner, inherited))
                && methods.erasure(other).equals(methods.erasure(method));
    }

    private boolean isSubtype(TypeElement owner, TypeElement inherited) {
        return types.isSubtype(types.erasure(owner.asType()), types.erasure(inherited.asType()));
    }

    private static boolean implementsUnknown(ExecutableElement other, TypeElement owner, TypeElement inherited) {
        return !owner.getKind().isInterface()
                && inherited.getKind().isInterface()
                && other.getModifiers().contains(Modifier.PUBLIC)
                && !other.getModifiers().contains(Modifier.ABSTRACT)
                && !other.getModifiers().contains(Modifier.STATIC);
    }

    /** Of two abstract methods that know nothing of each other, who implements the narrower, or the first, has both. */
    private boolean standsFor(ExecutableElement other, ExecutableElement method, List<ExecutableElement> all) {
        return !other.equals(method)
                && other.getSimpleName().contentEquals(method.getSimpleName())
                && other.getModifiers().contains(Modifier.ABSTRACT)
                && method.getModifiers().contains(Modifier.ABSTRACT)
                && methods.erasure(other).equals(methods.erasure(method))
                && returnsSuch(other, method)
                && (!returnsSuch(method, other) || all.indexOf(other) < all.indexOf(method));
    }

    private boolean returnsSuch(ExecutableElement narrow, ExecutableElement wide) {
        return types.isSubtype(result(narrow), result(wide));
    }

    private TypeMirror result(ExecutableElement method) {
        return types.erasure(methods.typeOf(method).getReturnType());
    }

    private static boolean isStaticOfInterface(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }

    private static boolean isOfObject(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** An interface may name what every object has anyway, and {@code Comparator} does: nothing is left to implement. */
    private boolean isRedeclaredOfObject(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface()
                && ElementFilter.methodsIn(object().getEnclosedElements()).stream()
                        .filter(ofObject -> ofObject.getModifiers().contains(Modifier.PUBLIC))
                        .anyMatch(ofObject -> isSameSignature(method, ofObject));
    }

    private boolean isSameSignature(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().contentEquals(other.getSimpleName())
                && !one.getSimpleName().contentEquals("toString")
                && types.isSubsignature((ExecutableType) one.asType(), (ExecutableType) other.asType());
    }

    private TypeElement object() {
        return Objects.requireNonNull(elements.getTypeElement("java.lang.Object"));
    }
}

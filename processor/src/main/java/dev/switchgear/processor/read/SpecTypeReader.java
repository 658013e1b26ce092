package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Constructor;
import dev.switchgear.processor.model.Erasure;
import dev.switchgear.processor.model.Lint;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Method.Form;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.Thrown;
import dev.switchgear.processor.model.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated type as Java sees it: its name, what it can be constructed with, and all its methods. */
final class SpecTypeReader {

    private final Elements elements;
    private final Types types;
    private final TypeElement spec;
    private final TypeNameReader names;
    private final Sites sites;
    private final LintReader lints;
    private final Set<String> takenInPackage;

    SpecTypeReader(
            Elements elements,
            Types types,
            TypeElement spec,
            TypeNameReader names,
            Sites sites,
            Set<String> takenInPackage) {
        this.elements = elements;
        this.types = types;
        this.spec = spec;
        this.names = names;
        this.sites = sites;
        this.lints = new LintReader(elements, types);
        this.takenInPackage = takenInPackage;
    }

    /** Reads it. */
    Spec read(boolean isExtendable) {
        return new Spec(
                ClassName.get(spec),
                spec.getKind().isInterface(),
                isExtendable,
                isPublic(spec),
                names.readParameters(spec.getTypeParameters()),
                constructors(),
                Stream.concat(ownMethods().stream(), inheritedMethods())
                        .filter(method -> visibility(method) != Visibility.PRIVATE)
                        .filter(method -> !isStaticOfInterface(method))
                        .filter(method -> !isRedeclaredOfObject(method))
                        .map(this::method)
                        .toList(),
                Stream.concat(
                                ElementFilter.typesIn(elements.getAllMembers(spec)).stream()
                                        .map(type -> type.getSimpleName().toString()),
                                takenInPackage.stream())
                        .collect(Collectors.toSet()),
                isExtendable ? lints.of(spec) : Lint.NONE,
                lints.silenced(spec, sites),
                sites.of(spec));
    }

    private static boolean isPublic(TypeElement spec) {
        for (Element type = spec; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private List<Constructor> constructors() {
        List<ExecutableElement> written = ElementFilter.constructorsIn(spec.getEnclosedElements());
        if (written.isEmpty()) {
            return List.of(Constructor.ofNothing(true, sites.of(spec)));
        }
        // All are read, for a private one whose types are missing can hide another from the compiler.
        return written.stream()
                .map(constructor -> Map.entry(visibility(constructor), constructor(constructor)))
                .filter(read -> read.getKey() != Visibility.PRIVATE)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All methods that a rule may name, and those that it may not, being private. */
    Stream<ExecutableElement> callable() {
        return Stream.concat(
                ownMethods().stream(),
                inheritedMethods()
                        .filter(method -> visibility(method) != Visibility.PRIVATE)
                        .filter(method -> !isStaticOfInterface(method)));
    }

    private Constructor constructor(ExecutableElement constructor) {
        ExecutableType type = (ExecutableType) constructor.asType();
        return new Constructor(
                visibility(constructor) != Visibility.PACKAGE,
                names.readParameters(constructor.getTypeParameters()),
                parameters(constructor, type, names),
                constructor.isVarArgs(),
                names.readAll(type.getThrownTypes()),
                lints.of(constructor),
                sites.of(constructor));
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
                .filter(method -> all.stream().noneMatch(other -> supersedes(other, method)))
                .toList();
        return left.stream().filter(method -> left.stream().noneMatch(other -> standsFor(other, method, left)));
    }

    /** What another package keeps to itself is not inherited, though some compilers list it. */
    private boolean isVisible(ExecutableElement method) {
        return visibility(method) != Visibility.PACKAGE
                || elements.getPackageOf(method).equals(elements.getPackageOf(spec));
    }

    private boolean supersedes(ExecutableElement other, ExecutableElement method) {
        return !other.equals(method)
                && other.getSimpleName().contentEquals(method.getSimpleName())
                && (elements.overrides(other, method, spec) || overridesAsNamed(other, method));
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
                && erasure(other).equals(erasure(method));
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
                && erasure(other).equals(erasure(method))
                && returnsSuch(other, method)
                && (!returnsSuch(method, other) || all.indexOf(other) < all.indexOf(method));
    }

    private boolean returnsSuch(ExecutableElement narrow, ExecutableElement wide) {
        return types.isSubtype(types.erasure(result(narrow)), types.erasure(result(wide)));
    }

    private TypeMirror result(ExecutableElement method) {
        return ((ExecutableType) types.asMemberOf((DeclaredType) spec.asType(), method)).getReturnType();
    }

    private List<TypeName> erasure(ExecutableElement method) {
        return Erasure.parameters(method(method), names.readParameters(spec.getTypeParameters()));
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

    /** A method that a machine implements, calls or is told of by a rule, so that all its types must be known. */
    Method named(ExecutableElement method) {
        return method(method, names);
    }

    /** The type of a method as it is seen from the spec. */
    ExecutableType typeOf(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                ? (ExecutableType) method.asType()
                : (ExecutableType) types.asMemberOf((DeclaredType) spec.asType(), method);
    }

    /** The names of types. */
    List<TypeName> names(List<? extends TypeMirror> several) {
        return names.readAll(several);
    }

    /** Any method. A machine can do without knowing the types of what it does not implement. */
    private Method method(ExecutableElement method) {
        return method(method, method.getModifiers().contains(Modifier.ABSTRACT) ? names : names.lenient());
    }

    private Method method(ExecutableElement method, TypeNameReader names) {
        ExecutableType type = typeOf(method);
        boolean own = spec.equals(method.getEnclosingElement());
        return new Method(
                method.getSimpleName().toString(),
                visibility(method),
                form(method),
                own ? names.readParameters(method.getTypeParameters()) : names.readVariables(type.getTypeVariables()),
                parameters(method, type, names),
                method.isVarArgs(),
                names.read(type.getReturnType()),
                type.getThrownTypes().stream()
                        .map(thrown -> new Thrown(names.read(thrown), superclasses(thrown, names)))
                        .toList(),
                lints.of(method),
                own ? sites.of(method) : sites.of(spec));
    }

    private List<TypeName> superclasses(TypeMirror thrown, TypeNameReader names) {
        List<TypeName> superclasses = new ArrayList<>();
        TypeMirror type = thrown instanceof TypeVariable ? types.erasure(thrown) : superclass(thrown);
        while (type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED) {
            superclasses.add(names.read(type));
            type = superclass(type);
        }
        return superclasses;
    }

    private static TypeMirror superclass(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getSuperclass()
                : type;
    }

    private static List<Parameter> parameters(ExecutableElement executable, ExecutableType type, TypeNameReader names) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < executable.getParameters().size(); i++) {
            VariableElement parameter = executable.getParameters().get(i);
            parameters.add(new Parameter(
                    parameter.getSimpleName().toString(),
                    names.readValue(type.getParameterTypes().get(i))));
        }
        return parameters;
    }

    private static Form form(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            return Form.ABSTRACT;
        }
        if (modifiers.contains(Modifier.STATIC)) {
            return Form.STATIC;
        }
        return modifiers.contains(Modifier.FINAL) ? Form.FINAL : Form.CONCRETE;
    }

    private static Visibility visibility(ExecutableElement element) {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        if (modifiers.contains(Modifier.PROTECTED)) {
            return Visibility.PROTECTED;
        }
        return modifiers.contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
    }
}

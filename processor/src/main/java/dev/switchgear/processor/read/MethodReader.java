package dev.switchgear.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Documentation;
import dev.switchgear.processor.java.Erasure;
import dev.switchgear.processor.java.Lint.Deprecation;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Method.Form;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.java.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads methods and constructors as they are seen from a spec. */
final class MethodReader {

    private final Types types;
    private final TypeElement spec;
    private final TypeNameReader names;
    private final Sites sites;
    private final LintReader lints;
    private final AnnotationReader annotations;
    private final DocumentationReader documentations;
    private final SyntaxTrees trees;

    MethodReader(
            Elements elements, Types types, TypeElement spec, TypeNameReader names, Sites sites, SyntaxTrees trees) {
        this.trees = trees;
        this.types = types;
        this.spec = spec;
        this.names = names;
        this.sites = sites;
        this.lints = new LintReader(elements, types);
        this.annotations = new AnnotationReader(elements, spec);
        this.documentations = new DocumentationReader(elements);
    }

    /** A constructor of the spec. */
    Constructor constructor(ExecutableElement constructor) {
        ExecutableType type = (ExecutableType) constructor.asType();
        return new Constructor(
                visibility(constructor) != Visibility.PACKAGE,
                names.readParameters(constructor.getTypeParameters()),
                parameters(constructor, type, names, annotations::of),
                constructor.isVarArgs(),
                names.readAll(type.getThrownTypes()),
                documentations.ofConstructor(constructor),
                lints.of(constructor),
                sites.of(constructor));
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
    Method any(ExecutableElement method) {
        return method(method, method.getModifiers().contains(Modifier.ABSTRACT) ? names : names.lenient());
    }

    private Method method(ExecutableElement method, TypeNameReader anyNames) {
        ExecutableType type = typeOf(method);
        TypeNameReader names = anyNames.of(method);
        boolean own = spec.equals(method.getEnclosingElement());
        return new Method(
                method.getSimpleName().toString(),
                visibility(method),
                form(method),
                own ? names.readParameters(method.getTypeParameters()) : names.readVariables(type.getTypeVariables()),
                parameters(method, type, names, annotations::ofOverridden),
                method.isVarArgs(),
                names.read(type.getReturnType()),
                names.annotated(annotations::of).read(type.getReturnType()),
                type.getThrownTypes().stream()
                        .map(thrown -> new Thrown(names.read(thrown), superclasses(thrown, names), deprecation(thrown)))
                        .toList(),
                // A comment elsewhere may be missing where the type comes from a class file.
                own ? documentations.ofMethod(method) : Documentation.NONE,
                lints.of(method),
                own ? sites.of(method) : sites.of(spec));
    }

    private Deprecation deprecation(TypeMirror thrown) {
        Element element = types.asElement(thrown);
        return element == null ? Deprecation.NONE : lints.deprecation(element);
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

    private List<Parameter> parameters(
            ExecutableElement executable,
            ExecutableType type,
            TypeNameReader names,
            Function<VariableElement, List<AnnotationSpec>> repeated) {
        List<Parameter> parameters = new ArrayList<>();
        List<String> parameterNames = LegalNames.ofParameters(executable);
        for (int i = 0; i < executable.getParameters().size(); i++) {
            VariableElement parameter = executable.getParameters().get(i);
            TypeMirror parameterType = type.getParameterTypes().get(i);
            List<AnnotationSpec> own = repeated.apply(parameter);
            int index = i;
            Supplier<Optional<WrittenType>> written = () -> trees.parameter(executable, index);
            parameters.add(new Parameter(
                    parameterNames.get(i),
                    names.readValue(parameterType, written),
                    names.annotated(part -> beside(own, part, parameterType)).readValue(parameterType, written),
                    own));
        }
        return parameters;
    }

    /**
     * The annotations of a part of a parameter's type. One that is for parameters and types alike is meant for both where it stands
     * before the parameter, and the compiler shows it as both.
     */
    private List<AnnotationSpec> beside(List<AnnotationSpec> own, TypeMirror part, TypeMirror whole) {
        List<AnnotationSpec> ofPart = annotations.of(part);
        if (own.isEmpty() || ofPart.isEmpty()) {
            return ofPart; // To compare types that are nested deeply takes javac forever.
        }
        return types.isSameType(part, elementOf(whole))
                ? ofPart.stream()
                        .filter(annotation -> !own.contains(annotation))
                        .toList()
                : ofPart;
    }

    private static TypeMirror elementOf(TypeMirror type) {
        return type instanceof ArrayType array ? elementOf(array.getComponentType()) : type;
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

    /** Who may call it. */
    static Visibility visibility(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        if (modifiers.contains(Modifier.PROTECTED)) {
            return Visibility.PROTECTED;
        }
        return modifiers.contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
    }

    /** What Java tells overloads apart by. */
    List<TypeName> erasure(ExecutableElement method) {
        return Erasure.parameters(any(method), names.readParameters(spec.getTypeParameters()));
    }
}

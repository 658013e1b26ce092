package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.language.Names;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells whether the API of a machine names types that other modules may not see, though its package is exported to all. The lint
 * warns of that ({@code exports}) wherever it is written. What the spec says itself it warns of there, and the rest is not for the reader of
 * generated code to mend.
 */
final class ExportReader {

    private final Elements elements;
    private final PlatformReader platform;

    ExportReader(Elements elements, PlatformReader platform) {
        this.elements = elements;
        this.platform = platform;
    }

    /** Whether the machine of a spec does, whose states and events are of these enums. */
    boolean leaks(TypeElement spec, Collection<ClassName> enums) {
        ModuleElement module = elements.getModuleOf(spec);
        if (module == null || module.isUnnamed() || !isVisible(spec) || !isExported(elements.getPackageOf(spec))) {
            return false;
        }
        Set<ModuleElement> seen = new HashSet<>();
        addSeen(module, seen);
        return Stream.concat(namedByAll(spec, module, enums), namedBy(spec))
                .anyMatch(type -> !isVisible(type)
                        || !isExported(elements.getPackageOf(type))
                        || !seen.contains(elements.getModuleOf(type)));
    }

    /** A module and all that it makes its clients read, transitively; {@code java.base} every module reads. */
    private void addSeen(ModuleElement module, Set<ModuleElement> seen) {
        if (seen.isEmpty()) {
            Stream.ofNullable(elements.getModuleElement("java.base")).forEach(seen::add);
        }
        if (seen.add(module)) {
            module.getDirectives().stream()
                    .filter(RequiresDirective.class::isInstance)
                    .map(RequiresDirective.class::cast)
                    .filter(RequiresDirective::isTransitive)
                    .forEach(required -> addSeen(required.getDependency(), seen));
        }
    }

    /** The types that every machine names: the enums, the runtime's and, where it can be used, the platform's mark. */
    private Stream<TypeElement> namedByAll(TypeElement spec, ModuleElement module, Collection<ClassName> enums) {
        Stream<String> names = Stream.concat(
                enums.stream().map(ClassName::canonicalName),
                Stream.concat(
                        Stream.of(StateMachine.class.getCanonicalName()),
                        platform.seesGenerated(spec) ? Stream.of(PlatformReader.GENERATED) : Stream.empty()));
        return names.map(name -> elements.getTypeElement(module, name)).filter(Objects::nonNull);
    }

    /** The types that the spec has its machine name, as a generic type, by its constructors and by the methods that the machine implements. */
    private Stream<TypeElement> namedBy(TypeElement spec) {
        Stream<ExecutableElement> implemented = ElementFilter.methodsIn(elements.getAllMembers(spec)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) || isRuled(method, spec));
        Stream<TypeMirror> types = Stream.concat(
                spec.getTypeParameters().stream().flatMap(parameter -> parameter.getBounds().stream()),
                Stream.concat(ElementFilter.constructorsIn(spec.getEnclosedElements()).stream(), implemented)
                        .filter(ExportReader::isForClients)
                        .flatMap(ExportReader::signature));
        return types.flatMap(ExportReader::named);
    }

    private static boolean isRuled(ExecutableElement method, TypeElement spec) {
        String holder = Names.of(ClassName.get(spec)).rules().canonicalName();
        return method.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement().getEnclosingElement())
                .anyMatch(owner ->
                        owner instanceof TypeElement type && FullNames.of(type).equals(holder));
    }

    private static boolean isForClients(ExecutableElement member) {
        Visibility visibility = MethodReader.visibility(member);
        return visibility == Visibility.PUBLIC || visibility == Visibility.PROTECTED;
    }

    private static Stream<TypeMirror> signature(ExecutableElement member) {
        return Stream.of(
                        Stream.of(member.getReturnType()),
                        member.getParameters().stream().map(VariableElement::asType),
                        member.getThrownTypes().stream(),
                        member.getTypeParameters().stream().flatMap(parameter -> parameter.getBounds().stream()))
                .flatMap(types -> types);
    }

    /** The types that are written where a type is; what is missing is none. */
    private static Stream<TypeElement> named(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return named(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .flatMap(ExportReader::named);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Stream.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        return Stream.concat(
                Stream.of((TypeElement) declared.asElement()),
                declared.getTypeArguments().stream().flatMap(ExportReader::named));
    }

    /** Whether a type and all that it is nested in can be named from another package. */
    private static boolean isVisible(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC)
                        || around.getModifiers().contains(Modifier.PROTECTED));
    }

    /** Whether a package is exported to every module. */
    private boolean isExported(PackageElement home) {
        ModuleElement module = elements.getModuleOf(home);
        return module != null
                && module.getDirectives().stream()
                        .filter(ExportsDirective.class::isInstance)
                        .map(ExportsDirective.class::cast)
                        .anyMatch(exports -> exports.getPackage().equals(home) && exports.getTargetModules() == null);
    }
}

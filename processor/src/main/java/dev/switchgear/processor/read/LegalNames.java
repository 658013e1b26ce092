package dev.switchgear.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells whether declarations have names that Java code can write. There are two reasons why one has not. Some compilers show to
 * processors what they could make of a broken file, in which a method may be called {@code <error>}. And a class file of another
 * language can have any name: {@code foo-bar}, or a parameter {@code <set-?>}.
 */
final class LegalNames {

    private static final Set<ElementKind> UNNAMED =
            Set.of(ElementKind.CONSTRUCTOR, ElementKind.STATIC_INIT, ElementKind.INSTANCE_INIT);

    private LegalNames() {}

    /** Whether the compiler could not make out the names of a spec, or of what it inherits; it complains of that itself. */
    static boolean areBroken(TypeElement spec, Elements elements) {
        return Stream.concat(
                                spec.getTypeParameters().stream(),
                                spec.getEnclosedElements().stream().flatMap(LegalNames::withParameters))
                        .filter(LegalNames::isNamed)
                        .anyMatch(own -> !isLegal(own))
                || elements.getAllMembers(spec).stream()
                        .filter(LegalNames::isNamed)
                        .anyMatch(LegalNames::isBroken);
    }

    /** Whether the name of a declaration is what a compiler shows where it could make out none. No method can be called so. */
    static boolean isBroken(Element element) {
        Name name = element.getSimpleName();
        return name.length() == 0 || name.charAt(0) == '<';
    }

    /** Whether a declaration has a name, and all that it is nested in. */
    static boolean isLegal(Element element) {
        return SourceVersion.isName(element instanceof TypeElement type ? FullNames.of(type) : element.getSimpleName());
    }

    /** The names that an overriding method can give to parameters: their own, or others where Java has no such names. */
    static List<String> ofParameters(ExecutableElement executable) {
        Set<String> taken = new HashSet<>();
        executable.getParameters().forEach(one -> taken.add(one.getSimpleName().toString()));
        List<String> names = new ArrayList<>();
        for (Element parameter : executable.getParameters()) {
            String name = "arg" + names.size();
            while (taken.contains(name)) {
                name += "_";
            }
            names.add(isLegal(parameter) ? parameter.getSimpleName().toString() : name);
        }
        return names;
    }

    private static boolean isNamed(Element element) {
        return !UNNAMED.contains(element.getKind());
    }

    private static Stream<Element> withParameters(Element element) {
        return element instanceof ExecutableElement executable
                ? Stream.of(
                                Stream.of(element),
                                executable.getTypeParameters().stream(),
                                executable.getParameters().stream())
                        .flatMap(several -> several)
                : Stream.of(element);
    }
}

package dev.switchgear.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells whether declarations have names at all. Some compilers show to processors what they could make of a broken file,
 * in which a method may be called {@code <error>}.
 */
final class LegalNames {

    private LegalNames() {}

    /** Whether all that a machine could have to name of a spec has a name. */
    static boolean areAllOf(TypeElement spec, Elements elements) {
        return Stream.of(spec.getTypeParameters(), spec.getEnclosedElements(), elements.getAllMembers(spec))
                .flatMap(List::stream)
                .flatMap(LegalNames::withParameters)
                .filter(element -> element.getKind() != ElementKind.CONSTRUCTOR)
                .filter(element -> element.getKind() != ElementKind.STATIC_INIT)
                .filter(element -> element.getKind() != ElementKind.INSTANCE_INIT)
                .allMatch(LegalNames::isLegal);
    }

    /** Whether a declaration has a name, and all that it is nested in. */
    static boolean isLegal(Element element) {
        return SourceVersion.isName(element instanceof TypeElement type ? FullNames.of(type) : element.getSimpleName());
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

package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Lint.Deprecation;
import dev.switchgear.processor.model.Silenced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what declarations say to the compiler's lint: their deprecation, and those of the warnings they suppress that are
 * drawn again by what is written after them. A raw type in a method of the spec is a raw type in the method that
 * implements it. Other warnings stay behind, for ecj warns of suppressions in vain.
 */
final class LintReader {

    private static final Set<String> DRAWN_AGAIN = Set.of("rawtypes", "deprecation", "removal", "try");

    private static final Pattern CODE = Pattern.compile("(?i)SG[0-9]+");

    private final Elements elements;
    private final PlatformReader platform;
    private final ExportReader exports;

    LintReader(Elements elements, Types types) {
        this.elements = elements;
        this.platform = new PlatformReader(elements, types);
        this.exports = new ExportReader(elements, platform);
    }

    /** Of a method or a constructor. */
    Lint of(Element declaration) {
        return new Lint(deprecation(declaration), suppressed(declaration));
    }

    /**
     * Of a spec, and of what is not for its machine to choose: the serial version that it may lack, and the types in its API that other
     * modules may not see.
     *
     * @param enums those of its states and events
     */
    Lint of(TypeElement spec, Collection<ClassName> enums) {
        List<String> suppressed = suppressed(spec);
        if (platform.serialForm(spec).filter(form -> form.version().isEmpty()).isPresent()) {
            suppressed.add("serial");
        }
        if (exports.leaks(spec, enums)) {
            suppressed.add("exports");
        }
        return new Lint(deprecation(spec), suppressed);
    }

    /** Of a spec, as far as it matters to a language, which only names the spec and its states. */
    Lint ofLanguage(TypeElement spec) {
        List<String> suppressed = suppressed(spec);
        suppressed.retainAll(Set.of("deprecation", "removal"));
        return new Lint(deprecation(spec), suppressed);
    }

    /** Whether something is deprecated. */
    Deprecation deprecation(Element declaration) {
        if (!Annotations.isDeprecated(declaration, elements)) {
            return Deprecation.NONE;
        }
        return Annotations.ofType(declaration, "java.lang.Deprecated")
                .flatMap(annotation -> Annotations.value(annotation, "forRemoval"))
                .filter(isForRemoval -> isForRemoval.getValue().equals(true))
                .map(isForRemoval -> Deprecation.TERMINAL)
                .orElse(Deprecation.ORDINARY);
    }

    /** The codes of ours that a spec suppresses the warnings of, and those that its members do in vain. */
    List<Silenced> silenced(TypeElement spec, Sites sites) {
        return Stream.concat(Stream.of(spec), spec.getEnclosedElements().stream())
                .flatMap(element -> silencedOn(element, spec, sites))
                .toList();
    }

    private static Stream<Silenced> silencedOn(Element element, TypeElement spec, Sites sites) {
        Optional<String> member = Optional.of(element)
                .filter(on -> !on.equals(spec))
                .map(on -> nameOf(on, spec).toString());
        return suppression(element).stream()
                .flatMap(annotation -> tokens(annotation)
                        .filter(token -> CODE.matcher(token).matches())
                        .map(code -> new Silenced(code, member, sites.of(element, annotation, 0, 0))));
    }

    private static Name nameOf(Element member, TypeElement spec) {
        return member.getKind() == ElementKind.CONSTRUCTOR ? spec.getSimpleName() : member.getSimpleName();
    }

    private static List<String> suppressed(Element declaration) {
        return suppression(declaration).stream()
                .flatMap(LintReader::tokens)
                .filter(DRAWN_AGAIN::contains)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<? extends AnnotationMirror> suppression(Element declaration) {
        return Annotations.ofType(declaration, "java.lang.SuppressWarnings");
    }

    private static Stream<String> tokens(AnnotationMirror suppression) {
        return Annotations.value(suppression, "value").map(Annotations::elements).orElse(List.of()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}

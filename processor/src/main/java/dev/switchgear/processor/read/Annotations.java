package dev.switchgear.processor.read;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Annotations, by name: what they are typed to is often of this very compilation. */
final class Annotations {

    private Annotations() {}

    /** The full name of an annotation's type. */
    static String typeName(AnnotationMirror annotation) {
        return FullNames.of((TypeElement) annotation.getAnnotationType().asElement());
    }

    /** The annotation of a type on an element, a repeated one only in its container. */
    static Optional<? extends AnnotationMirror> ofType(Element element, String typeName) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> typeName(annotation).equals(typeName))
                .findFirst();
    }

    /**
     * Whether an element is deprecated. Turbine fails to tell while another annotation on the element is yet to be
     * generated, but it shows the annotations.
     */
    static boolean isDeprecated(Element element, Elements elements) {
        try {
            return elements.isDeprecated(element);
        } catch (RuntimeException failureOfTheCompiler) {
            return ofType(element, "java.lang.Deprecated").isPresent();
        }
    }

    /** The value that is written for a member; empty where the default holds. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
        return values(annotation).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }

    /** Whether its members can be read: ecj fails on a value of another type than its member's, and complains of it. */
    static boolean isLegible(AnnotationMirror annotation) {
        try {
            annotation.getElementValues();
            return true;
        } catch (RuntimeException failureOfTheCompiler) {
            return false;
        }
    }

    private static Map<? extends ExecutableElement, ? extends AnnotationValue> values(AnnotationMirror annotation) {
        return isLegible(annotation) ? annotation.getElementValues() : Map.of();
    }

    /** As a message quotes it: {@code (from = {A, B}, to = C)}, enums left out; nothing where it has no members. */
    static String quoted(AnnotationMirror annotation) {
        return values(annotation).entrySet().stream()
                .map(entry -> {
                    String member = entry.getKey().getSimpleName().toString();
                    return (member.equals("value") ? "" : member + " = ") + Words.quoted(elements(entry.getValue()));
                })
                .collect(joining(", ", "(", ")"));
    }

    /** The elements of an array member; for what is no array, itself, as compilers differ in unfolding it. */
    static List<?> elements(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream()
                        .map(element -> element instanceof AnnotationValue nested ? nested.getValue() : element)
                        .toList()
                : List.of(value.getValue());
    }
}

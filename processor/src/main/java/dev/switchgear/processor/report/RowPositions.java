package dev.switchgear.processor.report;

import dev.switchgear.processor.java.Place;
import dev.switchgear.processor.java.Site;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints at one of several annotations of a type on one element. The compiler gathers such in a container that nobody
 * wrote, and javac, asked to print at an annotation in it, prints at the element. And to find a method, javac searches the
 * type around it, which takes long where there are many messages.
 */
interface RowPositions {

    /**
     * Prints a message at an element.
     *
     * @return whether it was printed; if not, then the compiler's own way of printing is as good
     */
    default boolean print(Kind kind, String message, Element element) {
        return false;
    }

    /**
     * Prints a message at an annotation.
     *
     * @param occurrence which one of its type on the element it is, from 0
     * @return whether it was printed; if not, then the compiler's own way of printing is as good
     */
    boolean print(Kind kind, String message, Element element, AnnotationMirror annotation, int occurrence);

    /** The place of a site, to be printed at after the round is over; none where the compiler has no such. */
    default Optional<Place> place(Site site) {
        return site.place();
    }

    /** Whether the compiler finds the place of every element; if not, then not that of an enum's constant. */
    default boolean areExact() {
        return false;
    }

    /** Those of javac, from its syntax trees; of any other compiler, none. */
    static RowPositions of(ProcessingEnvironment environment) {
        return javac(environment).orElse((kind, message, element, annotation, occurrence) -> false);
    }

    private static Optional<RowPositions> javac(ProcessingEnvironment environment) {
        try {
            return Optional.of(new TreeRowPositions(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty(); // Another compiler, a wrapped environment, or a runtime without jdk.compiler.
        }
    }
}

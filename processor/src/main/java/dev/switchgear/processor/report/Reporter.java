package dev.switchgear.processor.report;

import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.problem.Problem;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints problems, in source order. */
public final class Reporter {

    private final Messager messager;
    private final RowPositions positions;

    /** A reporter to the compiler that runs. */
    public Reporter(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.positions = RowPositions.of(environment);
    }

    /** Prints the problems of one spec. */
    public void report(List<Problem> problems) {
        problems.stream()
                .sorted(Comparator.comparing(Problem::site))
                .forEach(problem -> print(problem.site(), problem.message()));
    }

    private void print(Site site, String message) {
        if (site.element().isEmpty()) {
            messager.printMessage(Kind.ERROR, message);
            return;
        }
        Element element = site.element().get();
        if (site.annotation().isEmpty()) {
            messager.printMessage(Kind.ERROR, message, element);
            return;
        }
        AnnotationMirror annotation = site.annotation().get();
        if (!positions.print(message, element, annotation, site.occurrence())) {
            print(message, element, annotation);
        }
    }

    /** ecj fails to find an annotation beside one with an empty array; the element is near, and the words say the rest. */
    private void print(String message, Element element, AnnotationMirror annotation) {
        try {
            messager.printMessage(Kind.ERROR, message, element, annotation);
        } catch (NullPointerException failureOfTheCompiler) {
            messager.printMessage(Kind.ERROR, message, element);
        }
    }
}

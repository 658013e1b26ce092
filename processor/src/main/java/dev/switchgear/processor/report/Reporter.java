package dev.switchgear.processor.report;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Picture;
import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.problem.OldRelease;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/** Prints problems, in source order, each as severe as the user wants it. */
public final class Reporter {

    private final ProcessingEnvironment environment;
    private final Messager messager;
    private final Settings settings;
    private final Optional<Halt> halt;

    /** What explains all else: nothing else is printed then. */
    private final Optional<Problem> cause;

    /** A reporter to the compiler that runs. */
    public Reporter(ProcessingEnvironment environment) {
        this.environment = environment;
        this.messager = environment.getMessager();
        this.settings = new Settings(environment.getOptions());
        this.halt = Halt.of(environment);
        this.cause = OldRelease.with(release(environment.getSourceVersion()));
    }

    /** The number of a release: 17 of {@code RELEASE_17}. */
    private static int release(SourceVersion version) {
        return Integer.parseInt(version.name().substring("RELEASE_".length()));
    }

    /** Those options of a compilation that are ours, also where they say nothing: of that it is for us to complain. */
    public static Set<String> options(ProcessingEnvironment environment) {
        return environment.getOptions().keySet().stream()
                .filter(option -> option.startsWith(Settings.PREFIX))
                .collect(Collectors.toSet());
    }

    /** Prints what is wrong with the options. */
    public void reportOptions() {
        report(settings.unusable(), List.of());
    }

    /** Whether the stack traces of our own failures are to be shown. */
    public boolean isDebugging() {
        return settings.isDebugging();
    }

    /** What the options ask to be drawn of each machine. */
    public Set<Picture> pictures() {
        return settings.pictures();
    }

    /** Where the models are that the options ask to compare machines with; empty if they do not. */
    public Optional<Snapshots> snapshots() {
        return settings.snapshots();
    }

    /** Whether a problem fails the compilation. */
    public boolean isError(Problem problem) {
        return settings.of(problem, List.of()) == Severity.ERROR;
    }

    /**
     * Prints the problems of one spec.
     *
     * @param silenced the codes whose warnings the spec suppresses
     * @return whether one of them is an error
     */
    public boolean report(List<? extends Problem> problems, List<Silenced> silenced) {
        if (cause.isPresent()) {
            return true;
        }
        boolean hasError = false;
        RowPositions positions = RowPositions.of(environment);
        List<? extends Problem> sorted =
                problems.stream().sorted(Comparator.comparing(Problem::site)).toList();
        for (Problem problem : sorted) {
            Severity severity = settings.of(problem, silenced);
            hasError |= severity == Severity.ERROR;
            if (severity != Severity.OFF) {
                print(kind(severity), problem.site(), problem.message(), positions);
            }
        }
        return hasError;
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE, OFF -> Kind.NOTE;
        };
    }

    /**
     * Prints errors that keep machines from being written at all, as the only ones, where the compiler allows for it: it
     * would report each use of such a machine.
     */
    public void reportAlone(List<? extends Problem> problems) {
        if (halt.isEmpty() || cause.isPresent()) {
            report(problems, List.of());
            return;
        }
        RowPositions positions = RowPositions.of(environment);
        problems.stream()
                .sorted(Comparator.comparing(Problem::site))
                .forEach(problem -> positions
                        .place(problem.site())
                        .ifPresentOrElse(
                                place -> halt.get().keep(Kind.ERROR, problem.message(), place),
                                () -> report(List.of(problem), List.of())));
    }

    /**
     * Ends a round. What explains all else is printed in the last, for an error would keep the compiler from another.
     *
     * @param hasWritten whether files have been written in it, which the compiler will look at
     * @param isLast whether it is the last
     */
    public void endRound(boolean hasWritten, boolean isLast) {
        cause.filter(problem -> isLast).ifPresent(problem -> messager.printMessage(Kind.ERROR, problem.message()));
        if (!hasWritten) {
            halt.ifPresent(Halt::printNow);
        }
    }

    /** Whether errors are to be printed as the only ones. */
    public boolean isHolding() {
        return halt.filter(Halt::isHolding).isPresent();
    }

    /** Whether errors were printed as the only ones, and no type may be asked for any more. */
    public boolean isOver() {
        return halt.filter(Halt::isOver).isPresent();
    }

    private void print(Kind kind, Site site, String message, RowPositions positions) {
        if (site.place().isPresent()) {
            site.place().get().print(kind, message);
            return;
        }
        if (site.element().isEmpty()) {
            messager.printMessage(kind, message);
            return;
        }
        Element element = site.element().get();
        if (site.annotation().isEmpty()) {
            if (!positions.print(kind, message, element)) {
                messager.printMessage(kind, message, positions.areExact() ? element : nearest(element));
            }
            return;
        }
        AnnotationMirror annotation = site.annotation().get();
        if (!positions.print(kind, message, element, annotation, site.occurrence())) {
            print(kind, message, element, annotation);
        }
    }

    /** ecj finds no place for a constant; its enum is near, and the words say the rest. */
    private static Element nearest(Element element) {
        Element around = element.getEnclosingElement();
        return element.getKind() == ElementKind.ENUM_CONSTANT && around != null ? around : element;
    }

    /** ecj fails to find an annotation beside one with an empty array; the element is near, and the words say the rest. */
    private void print(Kind kind, String message, Element element, AnnotationMirror annotation) {
        try {
            messager.printMessage(kind, message, element, annotation);
        } catch (NullPointerException failureOfTheCompiler) {
            messager.printMessage(kind, message, element);
        }
    }
}

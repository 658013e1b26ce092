package dev.switchgear.processor.mutation;

import dev.switchgear.StateMachine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Notes which specs another processor is shown, and what it throws: compilers swallow that where they can. */
final class WatchedProcessor implements Processor {

    private final Processor processor;
    private final Set<String> expected = new LinkedHashSet<>();
    private String crash = "";

    WatchedProcessor(Processor processor) {
        this.processor = processor;
    }

    /** The full names of the machines that must be there in the end. */
    Set<String> expected() {
        return expected;
    }

    /** The stack trace of what was thrown; empty if nothing was. */
    String crash() {
        return crash;
    }

    static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        watched(() -> processor.init(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(StateMachine.class).forEach(spec -> expected.add(machineOf(spec)));
        boolean[] isClaimed = new boolean[1];
        watched(() -> isClaimed[0] = processor.process(annotations, round));
        return isClaimed[0];
    }

    private void watched(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | Error thrown) {
            crash = stackTrace(thrown);
            throw thrown;
        }
    }

    /** As the guide says: nested names are joined, and a trailing {@code Spec} is left out. */
    private static String machineOf(Element spec) {
        String name = spec.getSimpleName().toString();
        Element owner = spec.getEnclosingElement();
        while (owner instanceof TypeElement) {
            name = owner.getSimpleName() + "_" + name;
            owner = owner.getEnclosingElement();
        }
        String home = owner instanceof PackageElement known ? known.getQualifiedName() + "." : ".";
        return (home + name.replaceFirst("(?<=.)Spec$", "") + "Machine").replaceFirst("^\\.", "");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}

package dev.switchgear.processor.mutation;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.testing.DelegatingProcessor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Notes which specs another processor is shown, and what it throws: compilers swallow that where they can. */
final class WatchedProcessor extends DelegatingProcessor {

    private final Set<String> expected = new LinkedHashSet<>();
    private String crash = "";

    WatchedProcessor(Processor processor) {
        super(processor);
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
        watched(() -> super.init(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(StateMachine.class).forEach(spec -> expected.add(machineOf(spec)));
        boolean[] isClaimed = new boolean[1];
        watched(() -> isClaimed[0] = super.process(annotations, round));
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
}

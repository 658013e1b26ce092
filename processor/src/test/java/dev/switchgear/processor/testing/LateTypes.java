package dev.switchgear.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: it writes given sources, but not at once. */
@SupportedAnnotationTypes("*")
public final class LateTypes extends AbstractProcessor {

    /** What is to be written, round by round from 1. */
    private interface Plan {
        Sources dueIn(int round, LateTypes processor);
    }

    private static final Sources NOTHING = new Sources(Map.of());

    private final Plan plan;
    private int round;

    private LateTypes(Plan plan) {
        this.plan = plan;
    }

    /** Writes in one round, from 1. In those before it writes what nobody needs, or there might be no next. */
    public static LateTypes inRound(int due, Sources sources) {
        return new LateTypes((round, processor) -> {
            if (round < due) {
                return Sources.of("package late;\nfinal class Until%dAt%d {}".formatted(due, round));
            }
            return round == due ? sources : NOTHING;
        });
    }

    /** Writes as soon as it sees a type: never, if whoever is to write that type waits for these. */
    public static LateTypes onceThereIs(String type, Sources sources) {
        return new LateTypes((round, processor) ->
                processor.sees(type) && sources.texts().keySet().stream().noneMatch(processor::sees)
                        ? sources
                        : NOTHING);
    }

    /** Writes nothing. */
    public static LateTypes never() {
        return new LateTypes((round, processor) -> NOTHING);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        if (!environment.processingOver()) {
            plan.dueIn(round, this).texts().forEach(this::write);
        }
        return false;
    }

    private boolean sees(String type) {
        return processingEnv.getElementUtils().getTypeElement(type) != null;
    }

    private void write(String type, String text) {
        try (Writer out = processingEnv.getFiler().createSourceFile(type).openWriter()) {
            out.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

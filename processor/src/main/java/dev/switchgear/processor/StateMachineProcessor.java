package dev.switchgear.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.check.Checks;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.problem.NameTaken;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ProcessorFailure;
import dev.switchgear.processor.read.Reading;
import dev.switchgear.processor.read.Reading.Read;
import dev.switchgear.processor.read.Reading.Stateless;
import dev.switchgear.processor.read.SpecReader;
import dev.switchgear.processor.read.StateEnumReading;
import dev.switchgear.processor.read.StateEnumReading.Found;
import dev.switchgear.processor.report.Reporter;
import dev.switchgear.processor.write.GeneratedFile;
import dev.switchgear.processor.write.MachineWriter;
import dev.switchgear.processor.write.RulesWriter;
import dev.switchgear.processor.write.SkeletonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Turns specs into machines, in two rounds each.
 *
 * <p>In the round that brings a spec, its language is written: annotations typed to its state enum. Only in the next can
 * the compiler make sense of what the spec says in that language, so only there it is read, checked, and answered with
 * its machine, or with its problems and a skeleton. Whatever is not there yet is waited for, from round to round.
 *
 * <p>Between rounds elements go stale, so what is kept of a spec is its name alone.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.switchgear.StateMachine")
public final class StateMachineProcessor extends AbstractProcessor {

    private enum Stage {
        /** Seen; its language is yet to be written. */
        NOTED,
        /** Its language is written, and known to the compiler from the next round on. */
        LANGUAGE_WRITTEN,
        /** Answered, one way or another. */
        DONE
    }

    /** A type by its name, and by its module's, for a name alone may mean a type that the spec's module cannot read. */
    private record SpecName(String module, ClassName type) {}

    private final Map<SpecName, Stage> specs = new LinkedHashMap<>();
    private SpecReader reader;
    private Reporter reporter;

    /** For the compiler, which finds processors by their service file. */
    public StateMachineProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reader = new SpecReader(environment);
        reporter = new Reporter(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement spec : ElementFilter.typesIn(round.getElementsAnnotatedWith(StateMachine.class))) {
            specs.putIfAbsent(nameOf(spec), Stage.NOTED);
        }
        specs.replaceAll((name, stage) -> advanced(name, stage, round.processingOver()));
        return false;
    }

    private Stage advanced(SpecName name, Stage stage, boolean isLastRound) {
        TypeElement spec = find(name);
        if (stage == Stage.DONE || spec == null) {
            return Stage.DONE;
        }
        try {
            return stage == Stage.NOTED ? writeLanguage(spec, isLastRound) : answer(spec, isLastRound);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            reporter.report(List.of(ProcessorFailure.of(spec.toString(), failure, Site.of(spec))));
            return Stage.DONE;
        }
    }

    /** Writes the spec's language, or answers at once if it can have none. */
    private Stage writeLanguage(TypeElement spec, boolean isLastRound) {
        StateEnumReading states = reader.states(spec);
        if (states instanceof StateEnumReading.Waiting || isLastRound) {
            return Stage.NOTED;
        }
        if (states instanceof Found found) {
            return write(RulesWriter.write(reader.language(spec, found)), spec) ? Stage.LANGUAGE_WRITTEN : Stage.DONE;
        }
        return answer(spec, isLastRound);
    }

    /** Reads what the spec says, and writes its machine or reports what is wrong with it. */
    private Stage answer(TypeElement spec, boolean isLastRound) {
        Reading reading = reader.read(spec, namesOfAll());
        if (reading instanceof Stateless stateless) {
            reporter.report(stateless.problems());
            return finish(SkeletonWriter.write(stateless.spec()), spec, isLastRound);
        }
        if (reading instanceof Read read) {
            List<Problem> problems = problemsOf(read);
            reporter.report(problems);
            boolean isSound = problems.isEmpty() && read.isLegible();
            return finish(
                    isSound ? MachineWriter.write(read.machine()) : SkeletonWriter.write(read.machine()),
                    spec,
                    isLastRound);
        }
        return Stage.LANGUAGE_WRITTEN;
    }

    private static List<Problem> problemsOf(Read read) {
        return Stream.concat(read.problems().stream(), Checks.of(read.machine(), read.isLegible()))
                .toList();
    }

    /** In the last round it is too late to write: the compiler has failed already, for a reason that it tells. */
    private Stage finish(GeneratedFile file, TypeElement spec, boolean isLastRound) {
        if (!isLastRound) {
            write(file, spec);
        }
        return Stage.DONE;
    }

    private boolean write(GeneratedFile file, TypeElement spec) {
        try (Writer out =
                processingEnv.getFiler().createSourceFile(file.type(), spec).openWriter()) {
            out.write(file.text());
            return true;
        } catch (FilerException taken) {
            reporter.report(List.of(new NameTaken(spec.getSimpleName().toString(), file.type(), Site.of(spec))));
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SpecName nameOf(TypeElement spec) {
        ModuleElement module = processingEnv.getElementUtils().getModuleOf(spec);
        return new SpecName(module == null ? "" : module.getQualifiedName().toString(), ClassName.get(spec));
    }

    private @Nullable TypeElement find(SpecName name) {
        Elements elements = processingEnv.getElementUtils();
        ModuleElement module = elements.getModuleElement(name.module());
        String type = name.type().canonicalName();
        return module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type);
    }

    private Set<Names> namesOfAll() {
        return specs.keySet().stream().map(spec -> Names.of(spec.type())).collect(Collectors.toSet());
    }
}

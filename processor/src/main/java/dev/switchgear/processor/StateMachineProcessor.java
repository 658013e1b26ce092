package dev.switchgear.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.check.Checks;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Neighbours;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.TypeText;
import dev.switchgear.processor.model.Written;
import dev.switchgear.processor.problem.NameTaken;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ProcessorFailure;
import dev.switchgear.processor.prove.Proofs;
import dev.switchgear.processor.read.LanguageReading;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.Moment;
import dev.switchgear.processor.read.Reading;
import dev.switchgear.processor.read.Reading.Read;
import dev.switchgear.processor.read.Reading.Stateless;
import dev.switchgear.processor.read.SpecReader;
import dev.switchgear.processor.report.Reporter;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.write.GeneratedFile;
import dev.switchgear.processor.write.Letters;
import dev.switchgear.processor.write.MachineWriter;
import dev.switchgear.processor.write.RulesWriter;
import dev.switchgear.processor.write.SkeletonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Turns specs into machines, in two rounds each.
 *
 * <p>In the round that brings a spec, its language is written: annotations typed to its enums. Only in the next can
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

    /** A type by its name, and by its module's, for a name alone may mean a type that another module cannot read. */
    private record TypeKey(String module, ClassName type) {}

    /**
     * What a spec is read amidst.
     *
     * @param neighbours what is written for it and for all others
     * @param moment how long there is to wait
     */
    private record Surroundings(Neighbours neighbours, Moment moment) {

        boolean isLastRound() {
            return moment == Moment.LAST;
        }
    }

    private final Map<TypeKey, Stage> specs = new LinkedHashMap<>();
    private final Set<TypeKey> tables = new HashSet<>();
    private SpecReader reader;
    private Reporter reporter;
    private boolean hasWritten;
    private boolean hasWrittenLanguage;

    /** For the compiler, which finds processors by their service file. */
    public StateMachineProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return isInitialized() ? Reporter.options(processingEnv) : Set.of();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        ProcessingEnvironment compilers = CompilersEnvironment.behind(environment);
        reader = new SpecReader(compilers);
        reporter = new Reporter(compilers);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (reporter.isOver()) {
            return false;
        }
        hasWritten = false;
        if (specs.isEmpty()) {
            reporter.reportOptions();
        }
        try {
            advance(round);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            reporter.report(List.of(failure("this compilation", failure, Site.nowhere())), List.of());
        }
        reporter.endRound(hasWritten, round.processingOver());
        return false;
    }

    private ProcessorFailure failure(String what, Throwable thrown, Site site) {
        return ProcessorFailure.of(what, thrown, reporter.isDebugging(), site);
    }

    private void advance(RoundEnvironment round) {
        named(round.getElementsAnnotatedWith(StateMachine.class))
                .map(this::keyOf)
                .sorted(Comparator.comparing(TypeKey::type)) // Compilers do not agree on an order.
                .forEach(spec -> specs.putIfAbsent(spec, Stage.NOTED));
        Surroundings surroundings = surroundings(round.processingOver() ? Moment.LAST : Moment.EARLY);
        hasWrittenLanguage = false;
        specs.replaceAll((name, stage) -> attempted(
                name,
                stage,
                spec -> stage == Stage.NOTED ? begin(name, spec, surroundings) : answer(stage, spec, surroundings)));
        if (!hasWritten && !round.processingOver()) {
            Surroundings stuck = new Surroundings(surroundings.neighbours(), Moment.STUCK);
            specs.replaceAll((name, stage) -> stage == Stage.LANGUAGE_WRITTEN
                    ? attempted(name, stage, spec -> answer(stage, spec, stuck))
                    : stage);
        }
        if (!hasWrittenLanguage || reporter.isHolding()) {
            // Not before: an error in this round would keep the machines of other specs from being written in the next.
            specs.replaceAll((name, stage) -> stage == Stage.NOTED
                    ? attempted(name, stage, spec -> answerWithoutLanguage(spec, surroundings))
                    : stage);
        }
    }

    /** The types among elements that have a name. */
    private static Stream<TypeElement> named(Set<? extends Element> elements) {
        return ElementFilter.typesIn(elements).stream().filter(SpecReader::isNamed);
    }

    private Surroundings surroundings(Moment moment) {
        return new Surroundings(
                new Neighbours(specs.keySet().stream()
                        .map(spec -> new Written(spec.type(), tables.contains(spec)))
                        .toList()),
                moment);
    }

    private Stage attempted(TypeKey name, Stage stage, Function<TypeElement, Stage> step) {
        TypeElement spec = stage == Stage.DONE ? null : find(name);
        if (spec == null) {
            return Stage.DONE;
        }
        try {
            return step.apply(spec);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            reporter.report(List.of(failure(spec.toString(), failure, Site.of(spec))), List.of());
            return Stage.DONE;
        }
    }

    /** Begins with the language of a spec, unless that is compiled already, and its machine with it. */
    private Stage begin(TypeKey name, TypeElement spec, Surroundings surroundings) {
        if (!reader.isClassFile(spec)) {
            return writeLanguage(name, spec, surroundings);
        }
        reporter.report(reader.lack(spec).stream().toList(), List.of());
        return Stage.DONE;
    }

    /** Writes the spec's language, if it can have one, and reports what could not be meant in it. */
    private Stage writeLanguage(TypeKey name, TypeElement spec, Surroundings surroundings) {
        if (surroundings.isLastRound() || !(reader.language(spec) instanceof Found found)) {
            return Stage.NOTED;
        }
        found.events().ifPresent(events -> tables.add(name));
        reporter.reportAlone(reader.typos(spec, found, surroundings.neighbours()));
        if (!write(RulesWriter.write(found.language()), spec)) {
            return Stage.DONE;
        }
        hasWrittenLanguage = true;
        return Stage.LANGUAGE_WRITTEN;
    }

    private Stage answerWithoutLanguage(TypeElement spec, Surroundings surroundings) {
        return reader.language(spec) instanceof LanguageReading.Impossible
                ? answer(Stage.NOTED, spec, surroundings)
                : Stage.NOTED;
    }

    /** Reads what the spec says, and writes its machine or reports what is wrong with it. */
    private Stage answer(Stage stage, TypeElement spec, Surroundings surroundings) {
        boolean isLastRound = surroundings.isLastRound();
        Reading reading = reader.read(spec, surroundings.neighbours(), surroundings.moment());
        if (reading instanceof Stateless stateless) {
            reporter.reportAlone(stateless.problems());
            return finish(SkeletonWriter.write(stateless.spec()), spec, isLastRound);
        }
        if (reading instanceof Read read) {
            Chart chart = Chart.of(read.machine());
            boolean hasError = report(read, chart);
            return finish(
                    read.isLegible() && !hasError ? MachineWriter.write(chart) : SkeletonWriter.write(chart),
                    spec,
                    isLastRound);
        }
        return stage;
    }

    /** Reports the problems of a spec, and tells whether one of them is an error. */
    private boolean report(Read read, Chart chart) {
        List<Problem> problems = new ArrayList<>(read.problems());
        Checks.of(chart, read.isLegible()).forEach(problems::add);
        if (read.isLegible()) {
            problems.addAll(Proofs.of(chart, problems, reporter::isError));
        }
        return reporter.report(problems, read.machine().spec().silenced());
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
            Letters letters = reader.textOf(spec).map(Letters::shownIn).orElseGet(Letters::unknown);
            out.write(letters.write(file.text()));
            hasWritten = true;
            return true;
        } catch (FilerException taken) {
            reportTaken(file.type(), spec);
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of two specs that give the same names, one has the other's language, in which nothing of what it says makes sense. */
    private void reportTaken(String type, TypeElement spec) {
        ClassName name = ClassName.get(spec);
        Optional<String> rival = specs.keySet().stream()
                .map(TypeKey::type)
                .filter(other -> !other.equals(name))
                .filter(other -> Names.of(other).rules().equals(Names.of(name).rules()))
                .map(TypeText::shown)
                .findFirst();
        List<Problem> problem = List.of(new NameTaken(TypeText.shown(name), type, rival, Site.of(spec)));
        if (rival.isPresent()) {
            reporter.reportAlone(problem);
        } else {
            reporter.report(problem, List.of());
        }
    }

    private TypeKey keyOf(TypeElement type) {
        ModuleElement module = processingEnv.getElementUtils().getModuleOf(type);
        return new TypeKey(module == null ? "" : module.getQualifiedName().toString(), ClassName.get(type));
    }

    private @Nullable TypeElement find(TypeKey key) {
        Elements elements = processingEnv.getElementUtils();
        ModuleElement module = elements.getModuleElement(key.module());
        String type = key.type().canonicalName();
        return module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type);
    }
}

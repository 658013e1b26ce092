package dev.switchgear.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.check.Checks;
import dev.switchgear.processor.draw.Drawing;
import dev.switchgear.processor.draw.DrawnFile;
import dev.switchgear.processor.gate.Gate;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Neighbours;
import dev.switchgear.processor.language.Written;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ProcessorFailure;
import dev.switchgear.processor.problem.UnnamedPackage;
import dev.switchgear.processor.problem.UnwrittenMachine;
import dev.switchgear.processor.problem.UnwrittenMachine.Unknown;
import dev.switchgear.processor.prove.Proofs;
import dev.switchgear.processor.read.LanguageReading;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.Moment;
import dev.switchgear.processor.read.Reading;
import dev.switchgear.processor.read.Reading.Read;
import dev.switchgear.processor.read.Reading.Stateless;
import dev.switchgear.processor.read.SpecReader;
import dev.switchgear.processor.report.Reporter;
import dev.switchgear.processor.report.Snapshots;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.write.GeneratedFile;
import dev.switchgear.processor.write.MachineWriter;
import dev.switchgear.processor.write.RulesWriter;
import dev.switchgear.processor.write.SkeletonWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
        /** There will be no machine, and no error of ours says why: that is left to the compiler. */
        LEFT_OPEN,
        /** Answered by a machine or an error. */
        DONE;

        private boolean isOver() {
            return this == LEFT_OPEN || this == DONE;
        }
    }

    private final Map<TypeKey, Stage> specs = new LinkedHashMap<>();
    private final Map<TypeKey, Written> written = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private SpecReader reader;
    private Reporter reporter;
    private Output output;
    private boolean hasWrittenLanguage;
    private boolean isRuntimeUnfit;

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
        output = new Output(environment.getFiler(), reporter);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (reporter.isOver()) {
            return false;
        }
        output.beginRound();
        if (specs.isEmpty()) {
            reporter.reportOptions();
        }
        try {
            advance(round);
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError failure) {
            reporter.report(List.of(failure("this compilation", failure, Site.nowhere())), List.of());
        }
        reporter.endRound(output.hasWritten(), round.processingOver());
        return false;
    }

    private ProcessorFailure failure(String what, Throwable thrown, Site site) {
        return ProcessorFailure.of(what, thrown, reporter.isDebugging(), site);
    }

    private void advance(RoundEnvironment round) {
        named(round.getRootElements())
                .map(type -> type.getQualifiedName().toString())
                .forEach(sources::add);
        named(round.getElementsAnnotatedWith(StateMachine.class))
                .sorted(Comparator.comparing(ClassName::get)) // Compilers do not agree on an order.
                .forEach(spec -> specs.computeIfAbsent(
                        TypeKey.of(spec, processingEnv.getElementUtils()), name -> note(name, spec)));
        Surroundings surroundings = surroundings(round.processingOver() ? Moment.LAST : Moment.EARLY);
        hasWrittenLanguage = false;
        specs.replaceAll((name, stage) -> attempted(
                name,
                stage,
                spec -> stage == Stage.NOTED ? begin(name, spec, surroundings) : answer(stage, spec, surroundings)));
        if (!output.hasWritten() && !round.processingOver()) {
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
        if (round.processingOver() && !round.errorRaised()) {
            specs.replaceAll((name, stage) -> stage == Stage.DONE ? stage : explain(name));
        }
    }

    /** In a class that is declared implicitly, types have names by which nobody finds them. */
    private Stage note(TypeKey name, TypeElement spec) {
        if (find(name) != null) {
            return Stage.NOTED;
        }
        reporter.reportAlone(List.of(new UnnamedPackage(spec.getSimpleName().toString(), true, Site.of(spec))));
        return Stage.DONE;
    }

    /** No spec ends in nothing: of what the compiler does not report, we do. */
    private Stage explain(TypeKey name) {
        TypeElement spec = find(name);
        Optional<Problem> problem = spec == null
                ? Optional.of(new UnwrittenMachine(name.type().toString(), new Unknown(), Site.nowhere()))
                : reader.hindrance(spec, sources);
        problem.ifPresent(unwritten -> reporter.report(List.of(unwritten), List.of()));
        return Stage.DONE;
    }

    /** The types among elements that have a name. */
    private static Stream<TypeElement> named(Set<? extends Element> elements) {
        return ElementFilter.typesIn(elements).stream().filter(SpecReader::isNamed);
    }

    private Surroundings surroundings(Moment moment) {
        return new Surroundings(
                new Neighbours(specs.keySet().stream()
                        .map(spec -> written.getOrDefault(spec, new Written(spec.type(), false)))
                        .toList()),
                moment);
    }

    private Stage attempted(TypeKey name, Stage stage, Function<TypeElement, Stage> step) {
        TypeElement spec = stage.isOver() ? null : find(name);
        if (spec == null) {
            return stage;
        }
        try {
            return step.apply(spec);
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError failure) {
            if (ProcessorFailure.isOurs(failure)) {
                reporter.report(List.of(failure(spec.toString(), failure, Site.of(spec))), List.of());
            }
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
        written.put(name, reader.written(spec, found));
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
            finish(SkeletonWriter.write(stateless.spec()), spec, isLastRound);
            return Stage.DONE;
        }
        if (reading instanceof Read read) {
            Chart chart = Chart.of(read.machine());
            boolean hasError = hasUnfitRuntime(spec) || report(read, chart);
            boolean isMachine = read.isLegible() && !hasError;
            List<DrawnFile> pictures = isMachine ? DrawnFile.of(reporter.pictures(), chart) : List.of();
            GeneratedFile file =
                    isMachine ? MachineWriter.write(chart, DrawnFile.mermaid(pictures)) : SkeletonWriter.write(chart);
            boolean isWritten = finish(file, spec, isLastRound);
            if (isMachine && isWritten) {
                reporter.snapshots().ifPresent(snapshots -> compareWithProduction(chart, snapshots));
                pictures.forEach(picture -> output.write(picture, spec));
            }
            return hasError || (isMachine && !isLastRound) ? Stage.DONE : Stage.LEFT_OPEN;
        }
        return stage;
    }

    /**
     * Compares the machine with the one that is in production, or writes down the new one, if an option asks for it. The machine is
     * written in any case: it is sound, and who uses it did nothing wrong.
     */
    private void compareWithProduction(Chart chart, Snapshots snapshots) {
        Spec spec = chart.machine().spec();
        Diagram diagram = Drawing.of(chart);
        List<Problem> problems = snapshots.accept(spec)
                ? Gate.accept(chart, diagram, snapshots.directory()).stream().toList()
                : Gate.compare(chart, diagram, snapshots.directory());
        reporter.report(problems, spec.silenced());
    }

    /** Whether no machine could be compiled, which explains all else and is told once. */
    private boolean hasUnfitRuntime(TypeElement spec) {
        Optional<Problem> unfit = reader.unfitRuntime(spec);
        if (!isRuntimeUnfit) {
            unfit.ifPresent(problem -> reporter.report(List.of(problem), List.of()));
        }
        isRuntimeUnfit |= unfit.isPresent();
        return unfit.isPresent();
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

    /** In the last round it is too late to write. */
    private boolean finish(GeneratedFile file, TypeElement spec, boolean isLastRound) {
        return !isLastRound && write(file, spec);
    }

    private boolean write(GeneratedFile file, TypeElement spec) {
        GeneratedFile shown = file.inLettersOf(() -> reader.textOf(spec));
        return output.write(shown, spec, specs.keySet().stream().map(TypeKey::type));
    }

    private @Nullable TypeElement find(TypeKey key) {
        return key.find(processingEnv.getElementUtils());
    }
}

package dev.switchgear.processor.read;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.language.Neighbours;
import dev.switchgear.processor.language.Written;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.problem.EmptyList;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.SpecWithoutSource;
import dev.switchgear.processor.problem.StrayRule;
import dev.switchgear.processor.problem.UnfitRuntime;
import dev.switchgear.processor.problem.UnnamedPackage;
import dev.switchgear.processor.problem.UnwrittenMachine;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.LanguageReading.Impossible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads specs: first what their language is typed to, and once that is written, all that they say in it. */
public final class SpecReader {

    private final Elements elements;
    private final Types types;
    private final LintReader lints;
    private final PlatformReader platform;
    private final StateEnumReader stateEnums;
    private final EventEnumReader eventEnums;
    private final SuperstateEnumReader superstateEnums;
    private final SyntaxTrees trees;
    private final SourceFinder sources;

    /** A reader of the types of one compilation. */
    public SpecReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.lints = new LintReader(elements, types);
        this.platform = new PlatformReader(elements, types);
        this.trees = new SyntaxTrees(environment);
        this.sources = new SourceFinder(elements, trees);
        EnumReader enums = new EnumReader(elements, trees);
        this.stateEnums = new StateEnumReader(elements, enums);
        this.eventEnums = new EventEnumReader(enums);
        this.superstateEnums = new SuperstateEnumReader(enums);
    }

    /** Whether a type has a name: what a parser could not make out is called {@code <error>}, say. */
    public static boolean isNamed(TypeElement type) {
        return LegalNames.isLegal(type);
    }

    /** The text of a spec's file, where a compiler shows it. */
    public Optional<CharSequence> textOf(TypeElement spec) {
        return trees.textOf(spec);
    }

    /** Whether a spec comes from a class file, which contains no rules. */
    public boolean isClassFile(TypeElement spec) {
        return sources.isClassFile(spec);
    }

    /** What is wrong with a spec from a class file: nothing if its machine was compiled with it. */
    public Optional<Problem> lack(TypeElement spec) {
        ClassName machine = Names.of(ClassName.get(spec)).machine();
        ModuleElement module = elements.getModuleOf(spec);
        String name = machine.canonicalName();
        boolean isThere =
                (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
        return isThere
                ? Optional.empty()
                : Optional.of(new SpecWithoutSource(spec.getSimpleName().toString(), machine, Site.of(spec)));
    }

    /** Looks for the enums that the language of a spec is typed to; all else about the spec may still be wrong. */
    public LanguageReading language(TypeElement spec) {
        EnumReading states = stateEnums.read(spec);
        Optional<EnumReading> events = eventEnums.read(spec);
        Optional<EnumReading> superstates = superstateEnums.read(spec);
        List<EnumReading> all = Stream.of(Stream.of(states), events.stream(), superstates.stream())
                .flatMap(readings -> readings)
                .toList();
        if (all.stream().anyMatch(EnumReading.Waiting.class::isInstance)) {
            return new LanguageReading.Waiting();
        }
        List<Problem> problems = all.stream().flatMap(SpecReader::problems).toList();
        if (!all.stream().allMatch(EnumReading.Found.class::isInstance)) {
            return new Impossible(problems);
        }
        EnumType stateEnum = ((EnumReading.Found) states).type();
        Optional<EnumType> eventEnum = events.map(found -> ((EnumReading.Found) found).type());
        Optional<EnumType> superstateEnum = superstates.map(found -> ((EnumReading.Found) found).type());
        Language language = new Language(
                ClassName.get(spec),
                stateEnum.name(),
                eventEnum.map(EnumType::name),
                superstateEnum.map(EnumType::name),
                asked(spec),
                lints.ofLanguage(spec),
                platform.seesGenerated(spec));
        return new Found(language, stateEnum, eventEnum, superstateEnum, problems);
    }

    /** The words that a spec uses of those that a language may lack: their annotations may not be there yet, or be of an earlier build. */
    private Set<Word> asked(TypeElement spec) {
        Declarations declarations = trees.of(spec);
        String holder = Names.of(ClassName.get(spec)).rules().canonicalName();
        Set<String> used = Stream.concat(
                        trees.importedBy(spec).membersOf(holder), // Of annotations that are put aside, these stay.
                        Stream.concat(Stream.of(spec), ElementFilter.methodsIn(spec.getEnclosedElements()).stream())
                                .flatMap(element -> Stream.concat(
                                        declarations.unresolvedAnnotations(element).stream(),
                                        element.getAnnotationMirrors().stream()
                                                .map(Annotations::typeName)
                                                .filter(type -> type.startsWith(holder + "."))
                                                .map(type -> type.substring(holder.length() + 1)))))
                .collect(toSet());
        return Arrays.stream(Word.values())
                .filter(word -> word.isAsked() && used.contains(word.word()))
                .map(word -> word.content().orElse(word))
                .collect(toSet());
    }

    /** What is written for a spec: its events, and so their records, are known for certain only when its language is. */
    public Written written(TypeElement spec, Found found) {
        List<String> records = asksFor(spec, "occurrences")
                ? ElementFilter.methodsIn(spec.getEnclosedElements()).stream()
                        .map(method ->
                                EventMethod.capitalized(method.getSimpleName().toString()))
                        .toList()
                : List.of();
        return new Written(ClassName.get(spec), found.events().isPresent(), records);
    }

    private static Stream<Problem> problems(EnumReading reading) {
        if (reading instanceof EnumReading.Missing missing) {
            return Stream.of(missing.problem());
        }
        return reading instanceof EnumReading.Found found ? found.problem().stream() : Stream.empty();
    }

    /**
     * Finds names in the rules of a spec that will mean nothing once its language is written.
     *
     * @param found what the language will be typed to; where something is wrong with that, this may be why
     */
    public List<Problem> typos(TypeElement spec, Found found, Neighbours neighbours) {
        return found.problems().isEmpty() ? trees.typos(spec, found, neighbours, elements) : List.of();
    }

    /**
     * Reads a spec whose language is written, or can never be.
     *
     * @param neighbours what is written for every spec of the compilation
     * @param moment how long there is to wait for a type that is missing
     */
    public Reading read(TypeElement spec, Neighbours neighbours, Moment moment) {
        boolean isLastRound = moment == Moment.LAST;
        LanguageReading language = language(spec);
        Supertypes supertypes = Supertypes.of(spec, elements);
        if (language instanceof LanguageReading.Waiting
                || supertypes.areBroken()
                || LegalNames.areBroken(spec, elements)) {
            return new Reading.Waiting();
        }
        Sites sites = new Sites(spec);
        TypeNameReader typeNames = new TypeNameReader(
                elements, new PendingTypes(elements, trees, spec, neighbours, moment), spec, supertypes.all());
        MethodReader methods = new MethodReader(elements, types, spec, typeNames, sites, trees);
        MethodFinder finder = new MethodFinder(elements, types, spec, methods);
        SpecTypeReader specTypes = new SpecTypeReader(
                elements,
                spec,
                typeNames,
                methods,
                finder,
                sites,
                lints,
                platform,
                trees,
                new BindingReader(
                        spec,
                        methods,
                        new AccessorReader(elements, types, spec, typeNames, finder, lints),
                        sites,
                        trees));
        List<Problem> problems = new ArrayList<>(new ObstacleReader(elements, trees).read(spec, language, sites));
        if (problems.isEmpty()) {
            new UnwritableReader(spec, finder).read(sites.of(spec)).ifPresent(problems::add);
        }
        Spec type = specTypes.read(problems.isEmpty(), language.enums());
        boolean isOneHidden = LeftOutMethods.of(spec).isPresent();
        boolean isOneYetToCome = type.bindings().stream().anyMatch(Binding::lacksAccessor);
        if ((typeNames.sawMissing() || supertypes.isOneMissing() || isOneHidden || isOneYetToCome) && !isLastRound) {
            return new Reading.Waiting();
        }
        if (type.name().packageName().isEmpty()) {
            problems.add(new UnnamedPackage(type.simpleName(), false, type.site()));
        }
        if (problems.isEmpty()) {
            problems.addAll(language.problems());
        }
        if (!(language instanceof Found found)) {
            return new Reading.Stateless(type, problems);
        }
        List<StrayRule> strays = new StrayRuleReader(elements, trees).of(spec, type.names(), supertypes);
        RuleReader rules = new RuleReader(
                found, sites, trees.of(spec), methods, new ReferenceReader(methods, finder, elements, types));
        rules.read(spec);
        boolean isOneMissing = typeNames.sawMissing() || supertypes.isOneMissing() || isOneHidden;
        if ((rules.mayMissOne() || isOneMissing) && !isLastRound) {
            return new Reading.Waiting();
        }
        Machine machine = rules.machine(type, member -> asksFor(spec, member));
        problems.addAll(strays);
        problems.addAll(rules.problems(machine));
        List<EmptyList> empty =
                new ArrayList<>(new EmptyContainerReader(found.language().holder(), sites).on(spec));
        empty.addAll(rules.emptyConditions());
        problems.addAll(empty);
        boolean isWhole = strays.isEmpty() && empty.isEmpty() && !isOneMissing;
        boolean isLegible = rules.isLegible() && type.isExtendable() && isWhole;
        return new Reading.Read(machine, problems, isLegible);
    }

    /** What the runtime that a spec is compiled with lacks, if it lacks anything. */
    public Optional<Problem> unfitRuntime(TypeElement spec) {
        return new RuntimeReader(elements).missing(spec).map(missing -> new UnfitRuntime(missing, Site.of(spec)));
    }

    /**
     * Why a spec could not be read whole, if the compiler does not say so.
     *
     * @param sources the full names of the top-level types that were seen to be compiled
     */
    public Optional<Problem> hindrance(TypeElement spec, Set<String> sources) {
        return new HindranceReader(elements, trees, type -> trees.isSource(type, sources))
                .of(spec)
                .map(cause -> new UnwrittenMachine(spec.getSimpleName().toString(), cause, Site.of(spec)));
    }

    /** Whether a spec sets a member of its {@code @StateMachine}. */
    private static boolean asksFor(TypeElement spec, String member) {
        return Annotations.ofType(spec, StateMachine.class.getCanonicalName())
                .flatMap(annotation -> Annotations.value(annotation, member))
                .filter(value -> value.getValue().equals(true))
                .isPresent();
    }
}

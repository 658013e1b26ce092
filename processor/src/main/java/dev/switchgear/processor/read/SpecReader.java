package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Language;
import dev.switchgear.processor.model.Language.Word;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Neighbours;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.problem.EntitySpec;
import dev.switchgear.processor.problem.MisplacedRow;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RowWithSeveralTargets;
import dev.switchgear.processor.problem.StrayRule;
import dev.switchgear.processor.problem.UnextendableSpec;
import dev.switchgear.processor.problem.UnnamedPackage;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.LanguageReading.Impossible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads specs: first what their language is typed to, and once that is written, all that they say in it. */
public final class SpecReader {

    private static final Set<String> WORDS =
            Arrays.stream(Word.values()).map(Word::word).collect(Collectors.toSet());
    private static final List<String> ENTITIES = List.of("jakarta.persistence.Entity", "javax.persistence.Entity");

    private final Elements elements;
    private final Types types;
    private final LintReader lints;
    private final StateEnumReader stateEnums;
    private final EventEnumReader eventEnums;
    private final JavaLangNames javaLangNames;
    private final SyntaxTrees trees;

    /** A reader of the types of one compilation. */
    public SpecReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.lints = new LintReader(elements, types);
        EnumReader enums = new EnumReader(elements);
        this.stateEnums = new StateEnumReader(elements, enums);
        this.eventEnums = new EventEnumReader(enums);
        this.javaLangNames = new JavaLangNames(elements);
        this.trees = new SyntaxTrees(environment);
    }

    /** Looks for the enums that the language of a spec is typed to; all else about the spec may still be wrong. */
    public LanguageReading language(TypeElement spec) {
        EnumReading states = stateEnums.read(spec);
        Optional<EnumReading> events = eventEnums.read(spec);
        List<EnumReading> all =
                Stream.concat(Stream.of(states), events.stream()).toList();
        if (all.stream().anyMatch(EnumReading.Waiting.class::isInstance)) {
            return new LanguageReading.Waiting();
        }
        List<Problem> problems = all.stream().flatMap(SpecReader::problems).toList();
        if (!all.stream().allMatch(EnumReading.Found.class::isInstance)) {
            return new Impossible(problems);
        }
        EnumType stateEnum = ((EnumReading.Found) states).type();
        Optional<EnumType> eventEnum = events.map(found -> ((EnumReading.Found) found).type());
        Language language = new Language(
                ClassName.get(spec),
                stateEnum.name(),
                eventEnum.map(EnumType::name),
                lints.ofLanguage(spec),
                javaLangNames.takenBy(elements.getPackageOf(spec)));
        return new Found(language, stateEnum, eventEnum, problems);
    }

    private static Stream<Problem> problems(EnumReading reading) {
        if (reading instanceof EnumReading.Missing missing) {
            return Stream.of(missing.problem());
        }
        return reading instanceof EnumReading.Found found ? found.problem().stream() : Stream.empty();
    }

    /**
     * Reads a spec whose language is written, or can never be.
     *
     * @param neighbours what is written for every spec of the compilation
     * @param isLastRound whether there is nothing left to wait for: a type that is missing now stays so
     */
    public Reading read(TypeElement spec, Neighbours neighbours, boolean isLastRound) {
        ClassName name = ClassName.get(spec);
        LanguageReading language = language(spec);
        Supertypes supertypes = Supertypes.of(spec, elements);
        if (language instanceof LanguageReading.Waiting
                || supertypes.areBroken()
                || !LegalNames.areAllOf(spec, elements)) {
            return new Reading.Waiting();
        }
        Sites sites = new Sites(spec);
        TypeNameReader typeNames = new TypeNameReader(elements, trees, spec, neighbours);
        SpecTypeReader specTypes = new SpecTypeReader(
                elements, types, spec, typeNames, sites, javaLangNames.takenBy(elements.getPackageOf(spec)));
        List<Problem> problems = new ArrayList<>(problemsOfTheType(spec, language, sites));

        Spec type = specTypes.read(problems.isEmpty());
        boolean isMissingSome = typeNames.sawMissing() || supertypes.isOneMissing();
        if (isMissingSome && !isLastRound) {
            return new Reading.Waiting();
        }
        if (name.packageName().isEmpty()) {
            problems.add(new UnnamedPackage(type.simpleName(), type.site()));
        }
        if (language instanceof Found found) {
            if (problems.isEmpty()) {
                problems.addAll(found.problems());
            }
            List<StrayRule> strays = new StrayRuleReader(neighbours, trees)
                    .in(spec, Optional.of(type.names()))
                    .toList();
            problems.addAll(strays);
            boolean isComplete = !isMissingSome && strays.isEmpty();
            return rules(type, found, spec, specTypes, sites, problems, isComplete, isLastRound);
        }
        if (language instanceof Impossible impossible && problems.isEmpty()) {
            problems.addAll(impossible.problems());
        }
        return new Reading.Stateless(type, problems);
    }

    /** What keeps the type from having a machine at all, if anything does. */
    private List<Problem> problemsOfTheType(TypeElement spec, LanguageReading language, Sites sites) {
        Names names = Names.of(ClassName.get(spec));
        String simpleName = spec.getSimpleName().toString();
        for (String entity : ENTITIES) {
            Optional<Problem> problem = Annotations.ofType(spec, entity)
                    .map(annotation -> new EntitySpec(simpleName, names, sites.of(spec, annotation, 0, 0)));
            if (problem.isPresent()) {
                return List.of(problem.get());
            }
        }
        return new ExtensionReader(elements, trees)
                        .obstacle(spec, names.machine(), language)
                        .<Problem>map(obstacle -> new UnextendableSpec(
                                simpleName, names.machine().simpleName(), obstacle, sites.of(spec)))
                        .stream()
                        .toList();
    }

    private Reading rules(
            Spec type,
            Found found,
            TypeElement spec,
            SpecTypeReader specTypes,
            Sites sites,
            List<Problem> problems,
            boolean isComplete,
            boolean isLastRound) {
        RuleReader reader = new RuleReader(found, sites, trees);
        reader.readSpec(spec);
        List<ExecutableElement> methods = ElementFilter.methodsIn(spec.getEnclosedElements());
        methods.forEach(method -> reader.readMethod(method, specTypes::method));
        List<Element> places =
                Stream.<Element>concat(Stream.of(spec), methods.stream()).toList();
        if (!isLastRound && places.stream().filter(reader::couldStandOn).anyMatch(this::hasUnknownAnnotation)) {
            return new Reading.Waiting();
        }
        Rules rules = reader.rules();
        Machine machine = new Machine(
                type, found.states(), found.events(), rules.initial(), rules.finals(), rules.events(), rules.rows());
        rules.ambiguous().forEach(one -> problems.add(new RowWithSeveralTargets(one.row(), one.targets())));
        problems.addAll(misplaced(rules, machine, eventCandidate(spec, found)));
        boolean isLegible = isComplete
                && rules.isLegible()
                && rules.misplaced().isEmpty()
                && !found.states().constants().isEmpty()
                && !found.events()
                        .filter(events -> events.constants().isEmpty())
                        .isPresent()
                && type.isExtendable()
                && places.stream()
                        .flatMap(place -> trees.unresolvedAnnotations(place).stream())
                        .noneMatch(WORDS::contains);
        return new Reading.Read(machine, problems, isLegible);
    }

    private static List<MisplacedRow> misplaced(Rules rules, Machine machine, Optional<String> candidate) {
        boolean isOneMistake = rules.rows().isEmpty();
        int more = isOneMistake ? rules.misplaced().size() - 1 : 0;
        return rules.misplaced().stream()
                .limit(isOneMistake ? 1 : Long.MAX_VALUE)
                .map(one -> new MisplacedRow(one.row(), one.method(), more, machine, candidate))
                .toList();
    }

    /**
     * Whether an annotation stands on an element that the compiler does not know yet. One that is called like a word of
     * the language is one, with its import forgotten; of any other nobody knows.
     */
    private boolean hasUnknownAnnotation(Element element) {
        return !WORDS.containsAll(trees.unresolvedAnnotations(element));
    }

    /** The one nested enum that could have been meant for that of the events. */
    private static Optional<String> eventCandidate(TypeElement spec, Found found) {
        List<String> candidates = ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .filter(type -> !ClassName.get(type).equals(found.states().name()))
                .map(type -> type.getSimpleName().toString())
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Finds rules that stand in types which are no specs.
     *
     * @param roots the types of the compilation that are nested in no other
     * @param neighbours what is written for every spec of the compilation
     * @return the rules, by the class that holds their language
     */
    public Map<ClassName, List<StrayRule>> strayRules(Stream<TypeElement> roots, Neighbours neighbours) {
        return new StrayRuleReader(neighbours, trees).outsideSpecs(roots);
    }
}

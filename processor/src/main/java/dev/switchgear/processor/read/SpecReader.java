package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.model.Language;
import dev.switchgear.processor.model.Language.Word;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.TableSpec;
import dev.switchgear.processor.problem.UnextendableSpec;
import dev.switchgear.processor.problem.UnnamedPackage;
import dev.switchgear.processor.read.StateEnumReading.Found;
import dev.switchgear.processor.read.StateEnumReading.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
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

    private final Elements elements;
    private final Types types;
    private final StateEnumReader stateEnums;
    private final SyntaxTrees trees;

    /** A reader of the types of one compilation. */
    public SpecReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.stateEnums = new StateEnumReader(elements);
        this.trees = new SyntaxTrees(environment);
    }

    /** Looks for the states of a spec; all else about it may still be wrong. */
    public StateEnumReading states(TypeElement spec) {
        return stateEnums.read(spec);
    }

    /** The language of a spec over states that were found. */
    public Language language(TypeElement spec, Found states) {
        return new Language(
                ClassName.get(spec), states.states().name(), new LintReader(elements, types).ofLanguage(spec));
    }

    /**
     * Reads a spec whose language is written, or can never be.
     *
     * @param all the names of what is written for every spec of the compilation
     */
    public Reading read(TypeElement spec, Set<Names> all) {
        ClassName name = ClassName.get(spec);
        Names own = Names.of(name);
        TypeNameReader typeNames = new TypeNameReader(elements, own, all, trees.imports(spec));
        Sites sites = new Sites(spec);
        SpecTypeReader specTypes = new SpecTypeReader(elements, types, spec, typeNames, sites);
        Optional<Problem> unextendable = new ExtensionReader(elements, trees)
                .obstacle(spec, own.machine())
                .map(obstacle -> new UnextendableSpec(
                        spec.getSimpleName().toString(), own.machine().simpleName(), obstacle, sites.of(spec)));

        Spec type = specTypes.read(unextendable.isEmpty());
        if (typeNames.sawMissing() || specTypes.isMissingSupertype()) {
            return new Reading.Waiting();
        }
        List<Problem> problems = new ArrayList<>();
        unextendable.ifPresent(problems::add);
        if (name.packageName().isEmpty()) {
            problems.add(new UnnamedPackage(type.simpleName(), type.site()));
        }
        StateEnumReading states = states(spec);
        if (states instanceof Found found) {
            found.problem().filter(problem -> problems.isEmpty()).ifPresent(problems::add);
            return rules(spec, type, found, specTypes, sites, problems);
        }
        if (states instanceof Missing missing && problems.isEmpty()) {
            problems.add(missing.problem());
        }
        return new Reading.Stateless(type, problems);
    }

    private Reading rules(
            TypeElement spec, Spec type, Found states, SpecTypeReader specTypes, Sites sites, List<Problem> problems) {
        RuleReader rules = new RuleReader(language(spec, states), sites);
        rules.readSpec(spec);
        for (ExecutableElement method : ElementFilter.methodsIn(spec.getEnclosedElements())) {
            rules.readMethod(method, specTypes::method);
        }
        Set<String> unresolved = unresolvedRules(spec, rules);
        if (!WORDS.containsAll(unresolved)) {
            return new Reading.Waiting();
        }
        boolean isTable = isTable(spec);
        if (isTable && problems.isEmpty()) {
            problems.add(new TableSpec(type.simpleName(), type.site()));
        }
        problems.addAll(rules.problems());
        Machine machine =
                new Machine(type, states.states(), rules.initial(), rules.finals(), rules.events(), rules.rows());
        boolean isLegible = rules.isLegible()
                && unresolved.isEmpty()
                && !isTable
                && !machine.states().isEmpty()
                && type.isExtendable();
        return new Reading.Read(machine, problems, isLegible);
    }

    private static boolean isTable(TypeElement spec) {
        return ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                .anyMatch(type -> type.getKind() == ElementKind.ENUM
                        && type.getSimpleName().contentEquals("Event"));
    }

    /**
     * The annotations that the compiler does not know, where a rule is missing. One that is called like a word of the
     * language is one, with its import forgotten; of any other nobody knows yet.
     */
    private Set<String> unresolvedRules(TypeElement spec, RuleReader rules) {
        return Stream.concat(Stream.of(spec), ElementFilter.methodsIn(spec.getEnclosedElements()).stream())
                .filter(rules::couldStandOn)
                .flatMap(element -> trees.unresolvedAnnotations(element).stream())
                .collect(Collectors.toSet());
    }
}

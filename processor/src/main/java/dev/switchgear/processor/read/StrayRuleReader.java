package dev.switchgear.processor.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.language.Written;
import dev.switchgear.processor.problem.StrayRule;
import dev.switchgear.processor.problem.StrayRule.Place;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds rules of a spec where nobody reads them. */
final class StrayRuleReader {

    /** An element on which something is said in the language of another spec. */
    private record Said(Written owner, Element element) {}

    /**
     * What is said in one language on one element.
     *
     * @param owner whose language it is
     */
    private record Strays(Written owner, Element element, List<Saying> sayings) {}

    private final OwnerReader owners;
    private final SyntaxTrees trees;

    StrayRuleReader(Elements elements, SyntaxTrees trees) {
        this.owners = new OwnerReader(elements);
        this.trees = trees;
    }

    /**
     * Those that concern a spec: rules of others on itself, and its own on its supertypes and on what is nested in it. What stands
     * in any other type is not looked at: whether that is compiled along depends on the build.
     */
    List<StrayRule> of(TypeElement spec, Names own, Supertypes supertypes) {
        Stream<StrayRule> around = Stream.concat(
                        supertypes.all(),
                        ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                                .flatMap(StrayRuleReader::withNested))
                .filter(type -> Annotations.ofType(type, StateMachine.class.getCanonicalName())
                        .isEmpty())
                .flatMap(type -> in(type, Optional.empty()))
                .filter(stray -> stray.owner().names().equals(own))
                .map(StrayRule::unordered);
        return Stream.concat(in(spec, Optional.of(own)), around).toList();
    }

    /** Those in a type, which may be a spec with a language of its own. */
    private Stream<StrayRule> in(TypeElement type, Optional<Names> own) {
        List<Said> said = Stream.concat(Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .flatMap(element -> owners(element)
                        .filter(owner -> own.filter(owner.names()::equals).isEmpty())
                        .map(owner -> new Said(owner, element)))
                .toList();
        if (said.isEmpty()) {
            return Stream.empty(); // As almost everywhere, and then nothing more needs to be looked up.
        }
        Sites sites = new Sites(type);
        Declarations declarations = trees.of(type);
        List<Strays> strays = said.stream()
                .map(one -> strays(one.owner(), one.element(), sites, declarations))
                .filter(several -> !several.sayings().isEmpty())
                .toList();
        if (own.isEmpty()) {
            return strays.stream().map(stray -> problem(List.of(stray), type, own));
        }
        // A spec that was copied from another has one mistake: its import.
        return strays.stream().collect(groupingBy(Strays::owner, LinkedHashMap::new, toList())).values().stream()
                .map(several -> problem(several, type, own));
    }

    private static Strays strays(Written owner, Element element, Sites sites, Declarations declarations) {
        return new Strays(
                owner,
                element,
                new Sayings(owner.names().rules(), sites, declarations)
                        .on(element).stream()
                                .filter(saying -> element instanceof TypeElement
                                        || saying.kind().isPresent()
                                        || TimeoutReader.isAbout(saying)
                                        || BehaviorReader.isAbout(saying))
                                .toList());
    }

    private static StrayRule problem(List<Strays> strays, TypeElement type, Optional<Names> own) {
        Strays first = strays.get(0);
        Saying saying = first.sayings().get(0);
        return new StrayRule(
                strays.stream()
                        .flatMap(stray -> stray.sayings().stream())
                        .map(Saying::word)
                        .toList(),
                Annotations.quoted(saying.annotation()),
                first.owner(),
                new Place(
                        type.getSimpleName().toString(),
                        nameOfMethod(first.element()),
                        isIn(type, first.owner().spec())),
                own,
                saying.site());
    }

    private static boolean isIn(TypeElement type, ClassName spec) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast)
                .anyMatch(around -> FullNames.of(around).equals(spec.canonicalName()));
    }

    private Stream<Written> owners(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(annotation -> owners.of(annotation).stream())
                .distinct();
    }

    private static Optional<String> nameOfMethod(Element element) {
        return element instanceof ExecutableElement method
                ? Optional.of(method.getSimpleName().toString())
                : Optional.empty();
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(StrayRuleReader::withNested));
    }
}

package dev.switchgear.processor.read;

import static java.util.stream.Collectors.groupingBy;

import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Neighbours;
import dev.switchgear.processor.problem.StrayRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds rules of a spec where that spec is not. */
final class StrayRuleReader {

    private final Neighbours neighbours;
    private final SyntaxTrees trees;

    /** Looks for rules in the languages of a compilation. */
    StrayRuleReader(Neighbours neighbours, SyntaxTrees trees) {
        this.neighbours = neighbours;
        this.trees = trees;
    }

    /** Those in types that are no specs, by the holder of their language. */
    Map<ClassName, List<StrayRule>> outsideSpecs(Stream<TypeElement> roots) {
        return roots.flatMap(StrayRuleReader::withNested)
                .filter(type -> Annotations.ofType(type, StateMachine.class.getCanonicalName())
                        .isEmpty())
                .flatMap(type -> in(type, Optional.empty()))
                .map(StrayRule::unordered)
                .collect(groupingBy(stray -> stray.owner().rules()));
    }

    /** Those in a type, which may be a spec with a language of its own. */
    Stream<StrayRule> in(TypeElement type, Optional<Names> own) {
        Sites sites = new Sites(type);
        return Stream.concat(Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .flatMap(element -> owners(element)
                        .filter(owner -> own.filter(owner::equals).isEmpty())
                        .flatMap(owner -> new Sayings(owner.rules(), sites, trees)
                                .on(element).stream()
                                        .filter(saying -> element.equals(type)
                                                || saying.kind().isPresent())
                                        .map(saying -> new StrayRule(
                                                saying.word(),
                                                Annotations.quoted(saying.annotation()),
                                                owner,
                                                type.getSimpleName().toString(),
                                                nameOfMethod(element),
                                                own,
                                                saying.site()))));
    }

    private Stream<Names> owners(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(annotation -> neighbours.ofRules(holder(annotation)).stream())
                .distinct();
    }

    private static String holder(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getEnclosingElement() instanceof TypeElement holder
                ? holder.getQualifiedName().toString()
                : "";
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

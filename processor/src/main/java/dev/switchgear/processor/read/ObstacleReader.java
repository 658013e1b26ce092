package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.problem.EntitySpec;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.UnextendableSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells what keeps a type from having a machine, if anything does. */
final class ObstacleReader {

    private static final List<String> ENTITIES = List.of("jakarta.persistence.Entity", "javax.persistence.Entity");

    private final Elements elements;
    private final SyntaxTrees trees;

    ObstacleReader(Elements elements, SyntaxTrees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    /** The one thing that does, the most telling first; nothing if a machine can be written. */
    List<Problem> read(TypeElement spec, LanguageReading language, Sites sites) {
        return entity(spec, sites)
                .or(() -> unextendable(spec, language, sites))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Problem> entity(TypeElement spec, Sites sites) {
        return ENTITIES.stream()
                .flatMap(entity -> Annotations.ofType(spec, entity).stream())
                .<Problem>map(annotation -> new EntitySpec(
                        spec.getSimpleName().toString(),
                        Names.of(ClassName.get(spec)),
                        sites.of(spec, annotation, 0, 0)))
                .findFirst();
    }

    private Optional<Problem> unextendable(TypeElement spec, LanguageReading language, Sites sites) {
        ClassName machine = Names.of(ClassName.get(spec)).machine();
        return new ExtensionReader(elements, trees)
                .obstacle(spec, machine, language)
                .map(obstacle -> new UnextendableSpec(
                        spec.getSimpleName().toString(), machine.simpleName(), obstacle, sites.of(spec)));
    }
}

package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.problem.EmptyList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds containers that somebody wrote and that hold nothing: of what is not there, nothing else tells. */
final class EmptyContainerReader {

    private final ClassName holder;
    private final Sites sites;

    /** Looks for containers of the language of a holder. */
    EmptyContainerReader(ClassName holder, Sites sites) {
        this.holder = holder;
        this.sites = sites;
    }

    /** Those on a spec, and on the methods that it declares itself. */
    List<EmptyList> on(TypeElement spec) {
        return Stream.concat(Stream.of(spec), ElementFilter.methodsIn(spec.getEnclosedElements()).stream())
                .flatMap(element -> element.getAnnotationMirrors().stream()
                        .filter(EmptyContainerReader::isEmpty)
                        .flatMap(annotation -> container(annotation).stream()
                                .map(container -> EmptyList.ofContainer(
                                        container, nameOf(element), sites.of(element, annotation, 0, 0)))))
                .toList();
    }

    private static String nameOf(Element element) {
        return element.getSimpleName().toString();
    }

    private static boolean isEmpty(AnnotationMirror annotation) {
        return Annotations.value(annotation, "value")
                .filter(value -> Annotations.elements(value).isEmpty())
                .isPresent();
    }

    private Optional<Word> container(AnnotationMirror annotation) {
        String type = Annotations.typeName(annotation);
        return Arrays.stream(Word.values())
                .filter(word -> word.content().isPresent())
                .filter(word -> type.equals(holder.canonicalName() + "." + word.word()))
                .findFirst();
    }
}

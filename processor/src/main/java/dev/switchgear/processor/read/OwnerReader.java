package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.language.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the spec in whose language an annotation is. It is found by the names of its types, so that it makes no difference whether that spec
 * is compiled as well, or was compiled before.
 */
final class OwnerReader {

    private final Elements elements;
    private final Map<TypeElement, Optional<Written>> known = new HashMap<>();

    OwnerReader(Elements elements) {
        this.elements = elements;
    }

    /** The spec, if the annotation is in the language of one. */
    Optional<Written> of(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getEnclosingElement() instanceof TypeElement holder
                ? known.computeIfAbsent(holder, this::ofHolder)
                : Optional.empty();
    }

    private Optional<Written> ofHolder(TypeElement holder) {
        String name = holder.getSimpleName().toString();
        if (!name.endsWith(Names.RULES)
                || Annotations.ofType(holder, SwitchgearGenerated.class.getCanonicalName())
                        .isEmpty()) {
            return Optional.empty();
        }
        return called(holder, name.substring(0, name.length() - Names.RULES.length()))
                .filter(type -> Annotations.ofType(type, StateMachine.class.getCanonicalName())
                        .isPresent())
                .map(ClassName::get)
                .filter(spec -> Names.of(spec).rules().equals(ClassName.get(holder)))
                .findFirst()
                .map(spec -> new Written(spec, isOfTable(holder)));
    }

    /** A table's rows say which events they are about. */
    private static boolean isOfTable(TypeElement holder) {
        return ElementFilter.typesIn(holder.getEnclosedElements()).stream()
                .filter(type -> type.getSimpleName().contentEquals(Word.TRANSITION.word()))
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(member -> member.getSimpleName().contentEquals("on"));
    }

    /** The types beside a holder that may give a name: in {@code Outer_Inner}, {@code _} may stand between two types or be part of one's name. */
    private Stream<TypeElement> called(TypeElement holder, String stem) {
        String home = elements.getPackageOf(holder).getQualifiedName().toString();
        return outermost(stem)
                .flatMap(length -> spellings(stem, length)
                        .flatMap(name ->
                                Stream.ofNullable(elements.getTypeElement(home.isEmpty() ? name : home + "." + name)))
                        .flatMap(type -> within(type, rest(stem, length))));
    }

    private static Stream<TypeElement> within(TypeElement type, String stem) {
        return stem.isEmpty()
                ? Stream.of(type)
                : outermost(stem)
                        .flatMap(length -> ElementFilter.typesIn(type.getEnclosedElements()).stream()
                                .filter(nested -> spellings(stem, length)
                                        .anyMatch(name -> nested.getSimpleName().contentEquals(name)))
                                .flatMap(nested -> within(nested, rest(stem, length))));
    }

    /** How long the name of the outermost type may be. */
    private static Stream<Integer> outermost(String stem) {
        return IntStream.rangeClosed(1, stem.length())
                .filter(length -> length == stem.length() || stem.charAt(length) == '_')
                .boxed();
    }

    /** Only at its very end a name may have lost a {@code Spec}. */
    private static Stream<String> spellings(String stem, int length) {
        String name = stem.substring(0, length);
        return length == stem.length() ? Stream.of(name, name + Names.SUFFIX) : Stream.of(name);
    }

    private static String rest(String stem, int length) {
        return length == stem.length() ? "" : stem.substring(length + 1);
    }
}

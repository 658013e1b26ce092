package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** What is said in one language: its annotations on an element, taken out of their containers. */
final class Sayings {

    /**
     * One annotation.
     *
     * @param word which of the language it is
     * @param annotation the annotation
     * @param site where it stands
     */
    record Saying(Word word, AnnotationMirror annotation, Site site) {

        /** What it makes of cells, if it is a row. */
        Optional<Row.Kind> kind() {
            return Arrays.stream(Row.Kind.values())
                    .filter(kind -> kind.word() == word)
                    .findFirst();
        }
    }

    private record Unplaced(Word word, AnnotationMirror annotation, int occurrence, int position) {}

    /** Where annotations stand among all on an element. */
    private static final class Positions {

        private final Map<String, List<Integer>> byName = new HashMap<>();

        Positions(List<String> written) {
            for (int i = 0; i < written.size(); i++) {
                byName.computeIfAbsent(written.get(i), name -> new ArrayList<>())
                        .add(i);
            }
        }

        /** Where one of that word stands; before all, if nobody knows. */
        int of(Word word, int occurrence) {
            List<Integer> all = byName.getOrDefault(word.word(), List.of());
            return occurrence < all.size() ? all.get(occurrence) : -1;
        }
    }

    private final ClassName holder;
    private final Sites sites;
    private final Declarations declarations;

    /** Reads what is said in the language of a holder. */
    Sayings(ClassName holder, Sites sites, Declarations declarations) {
        this.holder = holder;
        this.sites = sites;
        this.declarations = declarations;
    }

    /** All that is said on an element: in source order, or as a compiler without syntax trees lists it. */
    List<Saying> on(Element element) {
        Positions positions = new Positions(declarations.annotations(element, holder));
        Set<Word> direct = element.getAnnotationMirrors().stream()
                .flatMap(annotation -> word(annotation).stream())
                .collect(Collectors.toSet());
        List<Unplaced> unplaced = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            word(annotation)
                    .ifPresent(word -> word.content()
                            .ifPresentOrElse(
                                    // Beside a single annotation a container is one that somebody wrote.
                                    content -> unplaced.addAll(
                                            contained(annotation, word, direct.contains(content), positions)),
                                    () -> unplaced.add(new Unplaced(word, annotation, 0, positions.of(word, 0)))));
        }
        unplaced.sort(Comparator.comparingInt(Unplaced::position));
        List<Saying> sayings = new ArrayList<>();
        for (Unplaced one : unplaced) {
            Site site = sites.of(element, one.annotation(), sayings.size(), one.occurrence());
            sayings.add(new Saying(one.word(), one.annotation(), site));
        }
        return sayings;
    }

    private static List<Unplaced> contained(
            AnnotationMirror container, Word word, boolean isWritten, Positions positions) {
        Word one = word.content().orElseThrow();
        List<Unplaced> content = new ArrayList<>();
        for (Object element :
                Annotations.value(container, "value").map(Annotations::elements).orElse(List.of())) {
            if (element instanceof AnnotationMirror annotation) {
                int index = content.size();
                int place = positions.of(word, 0);
                content.add(
                        isWritten
                                ? new Unplaced(one, annotation, Site.CONTAINED, place)
                                : new Unplaced(one, annotation, index, Math.max(place, positions.of(one, index))));
            }
        }
        return content;
    }

    private Optional<Word> word(AnnotationMirror annotation) {
        String type = Annotations.typeName(annotation);
        return Arrays.stream(Word.values())
                .filter(word -> type.equals(holder.canonicalName() + "." + word.word()))
                .findFirst();
    }
}

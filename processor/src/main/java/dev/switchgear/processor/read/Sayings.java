package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.model.Language.Word;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final ClassName holder;
    private final Sites sites;
    private final SyntaxTrees trees;

    /** Reads what is said in the language of a holder. */
    Sayings(ClassName holder, Sites sites, SyntaxTrees trees) {
        this.holder = holder;
        this.sites = sites;
        this.trees = trees;
    }

    /** All that is said on an element: in source order, or as a compiler without syntax trees lists it. */
    List<Saying> on(Element element) {
        List<Unplaced> unplaced = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            word(annotation)
                    .ifPresent(word -> contained(word)
                            .ifPresentOrElse(
                                    kind -> addContent(element, annotation, kind, unplaced),
                                    () -> unplaced.add(new Unplaced(word, annotation, 0, position(element, word, 0)))));
        }
        unplaced.sort(Comparator.comparingInt(Unplaced::position));
        List<Saying> sayings = new ArrayList<>();
        for (Unplaced one : unplaced) {
            Site site = sites.of(element, one.annotation(), sayings.size(), one.occurrence());
            sayings.add(new Saying(one.word(), one.annotation(), site));
        }
        return sayings;
    }

    private void addContent(Element element, AnnotationMirror container, Row.Kind kind, List<Unplaced> unplaced) {
        Word word = kind.word();
        // Beside a single annotation a container is one that somebody wrote: none in it stands on the element itself.
        boolean isWritten = element.getAnnotationMirrors().stream()
                .anyMatch(one -> word(one).filter(word::equals).isPresent());
        int index = 0;
        for (Object content :
                Annotations.value(container, "value").map(Annotations::elements).orElse(List.of())) {
            if (content instanceof AnnotationMirror annotation) {
                int position = isWritten
                        ? position(element, kind.container(), 0)
                        : Math.max(position(element, word, index), position(element, kind.container(), 0));
                unplaced.add(new Unplaced(word, annotation, isWritten ? Site.CONTAINED : index, position));
                index++;
            }
        }
    }

    /** Where the annotation stands among all on the element; before them, if nobody knows. */
    private int position(Element element, Word word, int occurrence) {
        List<String> written = trees.annotations(element);
        int seen = 0;
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).equals(word.word()) && seen++ == occurrence) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Word> word(AnnotationMirror annotation) {
        String type = Annotations.typeName(annotation);
        return Arrays.stream(Word.values())
                .filter(word -> type.equals(holder.canonicalName() + "." + word.word()))
                .findFirst();
    }

    private static Optional<Row.Kind> contained(Word word) {
        return Arrays.stream(Row.Kind.values())
                .filter(kind -> kind.container() == word)
                .findFirst();
    }
}

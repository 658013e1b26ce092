package dev.switchgear.processor.read;

import dev.switchgear.processor.java.Place;
import dev.switchgear.processor.java.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Makes sites of one spec, numbered in source order: the spec's own annotations, then its members and theirs. */
final class Sites {

    private final Map<Element, Long> positions = new HashMap<>();

    Sites(TypeElement spec) {
        positions.put(spec, 0L);
        for (Element member : spec.getEnclosedElements()) {
            positions.put(member, (long) positions.size());
        }
    }

    /** The place of the spec or of one of its members, which comes after its annotations. */
    Site of(Element element) {
        return new Site(order(element, Integer.MAX_VALUE), Optional.of(element), Optional.empty(), 0);
    }

    /** The place of the constant of that number of an enum that the spec declares; of any other enum's, the spec. */
    Site of(Element constant, int number, TypeElement spec) {
        Element type = constant.getEnclosingElement();
        return type != null && positions.containsKey(type)
                ? new Site(order(type, number), Optional.of(constant), Optional.empty(), 0)
                : of(spec);
    }

    /**
     * The place of an annotation.
     *
     * @param rank its place among the annotations of the element that are read, from 0
     * @param occurrence its place among those of its own type, from 0
     */
    Site of(Element element, AnnotationMirror annotation, int rank, int occurrence) {
        return new Site(order(element, rank), Optional.of(element), Optional.of(annotation), occurrence);
    }

    /**
     * The place of an annotation of a parameter, of which not all compilers know; the method or constructor is near.
     *
     * @param rank its place among those that are read of the method or constructor, from 0
     * @param place the place, where the compiler knows it
     */
    Site of(ExecutableElement executable, int rank, Optional<Place> place) {
        return new Site(order(executable, rank), Optional.of(executable), Optional.empty(), 0, place);
    }

    private long order(Element element, int rank) {
        return positions.getOrDefault(element, 0L) << Integer.SIZE | rank;
    }
}

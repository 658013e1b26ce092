package dev.switchgear.processor.java;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Where in the source something was said. Opaque: {@code read} makes it, {@code report} opens it, and in between it is
 * passed on. It holds the compiler's own objects, so it must not outlive the round it was read in.
 *
 * @param order its place among all that was read of one spec, in source order
 * @param element the element it stands on; empty in a model that no compiler made
 * @param annotation the annotation, where what was said is one
 * @param occurrence which one of its type on the element the annotation is, counted from 0; or {@link #CONTAINED}
 * @param place the place itself, where it is known more exactly than by an element and an annotation
 */
public record Site(
        long order,
        Optional<Element> element,
        Optional<AnnotationMirror> annotation,
        int occurrence,
        Optional<Place> place)
        implements Comparable<Site> {

    /** The occurrence of an annotation that stands in a container that is written, and not on the element itself. */
    public static final int CONTAINED = Integer.MAX_VALUE;

    /** A place that is no more exact than its element and annotation. */
    public Site(long order, Optional<Element> element, Optional<AnnotationMirror> annotation, int occurrence) {
        this(order, element, annotation, occurrence, Optional.empty());
    }

    /** A place in the source of an element. */
    public static Site at(long order, Element element, Place place) {
        return new Site(order, Optional.of(element), Optional.empty(), 0, Optional.of(place));
    }

    /** A place of which only the order is known, for models made by hand. */
    public static Site numbered(int order) {
        return new Site(order, Optional.empty(), Optional.empty(), 0);
    }

    /** No place in the source at all. */
    public static Site nowhere() {
        return numbered(0);
    }

    /** The place of a spec, of which all that matters is where it is. */
    public static Site of(Element spec) {
        return new Site(0, Optional.of(spec), Optional.empty(), 0);
    }

    /** The place of an annotation of a spec, of which there is one, and all that matters is where it is. */
    public static Site of(Element spec, AnnotationMirror annotation) {
        return new Site(0, Optional.of(spec), Optional.of(annotation), 0);
    }

    /** The same place, in no order with others. */
    public Site unordered() {
        return new Site(0, element, annotation, occurrence, place);
    }

    /** Of the order alone: rows are looked up by where they stand, and the compiler's own objects may be slow to tell. */
    @Override
    public int hashCode() {
        return Long.hashCode(order);
    }

    @Override
    public int compareTo(Site other) {
        return Long.compare(order, other.order);
    }
}

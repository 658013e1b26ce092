package dev.switchgear.processor.model;

/**
 * A condition of a row: UML's guard.
 *
 * @param reference the method that tells
 * @param isNegated whether the row wants it to say no
 */
public record Guard(Reference reference, boolean isNegated) {

    private static final String NOT = "!";

    /** Whether a name in an annotation is a negated one. */
    public static boolean isNegated(String written) {
        return written.startsWith(NOT);
    }

    /** A name in an annotation without its negation. */
    public static String name(String written) {
        return isNegated(written) ? written.substring(NOT.length()) : written;
    }

    /** The name of the method. */
    public String name() {
        return reference.name();
    }

    /** The guard that holds where this one does not. */
    public Guard negated() {
        return new Guard(reference, !isNegated);
    }

    /** Whether another one, negated or not, asks the same method. */
    public boolean isAbout(Guard other) {
        return name().equals(other.name());
    }

    /** As it is written: {@code !covers}. */
    public String asWritten() {
        return (isNegated ? NOT : "") + name();
    }
}

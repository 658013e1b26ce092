package dev.switchgear.processor.model;

/**
 * A member of an annotation of a language.
 *
 * @param name its name
 * @param content what stands in it
 * @param isRequired whether it has no default
 */
public record Member(String name, Content content, boolean isRequired) {

    /** The member that needs no name where it is the only one. */
    public static final String VALUE = "value";

    /** What stands in a member. */
    public enum Content {
        /** Constants of the state enum. */
        STATES,
        /** Constants of the event enum. */
        EVENTS,
        /** Texts. */
        TEXTS,
        /** Annotations of the language. */
        RULES
    }

    static Member required(String name, Content content) {
        return new Member(name, content, true);
    }

    static Member optional(String name, Content content) {
        return new Member(name, content, false);
    }
}

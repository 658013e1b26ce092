package dev.switchgear.processor.language;

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

    /** The member that names the states that a transition leads from. */
    public static final String FROM = "from";

    /** The member that names the states in which an event is ignored, or rejected. */
    public static final String IN = "in";

    /** The member that names the states that a row is not about. */
    public static final String EXCEPT = "except";

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

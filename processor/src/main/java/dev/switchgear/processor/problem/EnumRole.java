package dev.switchgear.processor.problem;

/** What the constants of an enum are to a spec. */
public enum EnumRole {
    STATE("state"),
    EVENT("event"),
    SUPERSTATE("superstate");

    private final String one;

    EnumRole(String one) {
        this.one = one;
    }

    /** What one of them is called. */
    String one() {
        return one;
    }

    /** What one of them is called, with its article: {@code a state}. */
    String title() {
        return (this == EVENT ? "an " : "a ") + one;
    }

    /** What they are called together; and the member of {@code @StateMachine} that names them. */
    String several() {
        return one + "s";
    }
}

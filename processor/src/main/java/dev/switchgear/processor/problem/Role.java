package dev.switchgear.processor.problem;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.time.Duration;

/** What a method of the spec is to a machine that calls it. */
public enum Role {
    /** A condition of a row. */
    GUARD("a guard", "boolean"),
    /** An action of a row. */
    EFFECT("an effect", "void"),
    /** An action of states that are entered. */
    ENTRY("an entry action", "void"),
    /** An action of states that are left. */
    EXIT("an exit action", "void"),
    /** What is called after every transition. */
    OBSERVER("an observer", "void"),
    /** What is called whenever an event is refused. */
    REFUSAL("an observer of refusals", "void"),
    /** What tells how long a timeout takes. */
    DURATION("a duration", "Duration");

    private final String title;
    private final String result;

    Role(String title, String result) {
        this.title = title;
        this.result = result;
    }

    /** As a message says it: {@code a guard}. */
    public String title() {
        return title;
    }

    /** What it returns. */
    public String result() {
        return result;
    }

    /** Whether rows or timeouts name it; all else is annotated itself. */
    boolean isNamed() {
        return this == GUARD || this == EFFECT || this == DURATION;
    }

    /** Whether a method with that result can play it. */
    public boolean suits(TypeName returned) {
        return this == DURATION
                ? returned.equals(ClassName.get(Duration.class))
                : returned.toString().equals(result);
    }
}

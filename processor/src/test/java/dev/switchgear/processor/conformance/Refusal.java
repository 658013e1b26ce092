package dev.switchgear.processor.conformance;

import java.util.List;
import java.util.Optional;

/** An event that the interpreter refuses, or that a machine has refused: what its exception tells. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String what) {
        super(what);
    }

    /** By the table, or by guards. */
    static Refusal illegal(String event, String state, List<String> permitted, List<String> guards) {
        return new Refusal("%s in %s by %s; it permits %s".formatted(event, state, guards, permitted));
    }

    /** In the midst of another one, or of construction. */
    static Refusal reentrant(String event, Optional<String> running) {
        return new Refusal(event + " inside of " + running.orElse("a constructor"));
    }

    /** Because too many events wait already. */
    static Refusal full(String event, String state, List<String> waiting) {
        return new Refusal("%s in %s, where too many wait: %s".formatted(event, state, waiting));
    }

    /** To be stored, because some events wait. */
    static Refusal unstorable() {
        return new Refusal("not stored while events wait");
    }

    /** Because a method does not say how long a timeout takes. */
    static Refusal endsNever(String method) {
        return new Refusal("no time by " + method);
    }

    /** Because one thing always leads to another. */
    static Refusal endless(List<String> path) {
        return new Refusal("endless by " + path);
    }
}

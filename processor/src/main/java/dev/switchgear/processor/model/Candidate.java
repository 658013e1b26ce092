package dev.switchgear.processor.model;

import java.util.List;

/**
 * A method that a name may mean. Its parameters stand for as many of the event's, from the first one on.
 *
 * @param method the method
 * @param fit how well it takes that many of the event's parameters
 * @param checked the exceptions that the event must declare for it
 */
public record Candidate(Method method, Fit fit, List<Thrown> checked) {

    /** A method that shares no type parameters with the event. */
    public Candidate(Method method, Fit fit) {
        this(method, fit, method.checked());
    }

    public Candidate {
        checked = List.copyOf(checked);
    }

    /** How well a method takes the first parameters of an event, as many as it has itself. */
    public enum Fit {
        /** It takes exactly them; so does a method without parameters. */
        SAME,
        /** It takes supertypes of them, so Java accepts them too. */
        WIDER,
        /** It may take them, by type parameters of its own that Java would infer: nobody calls it, but it is in the way. */
        UNSURE,
        /** It takes something else, or more. */
        NONE
    }

    /** How many of the event's parameters it takes, if it takes them. */
    public int arity() {
        return method.parameters().size();
    }

    /** Whether a machine, which extends the spec, can call it. */
    public boolean isVisible() {
        return method.visibility() != Visibility.PRIVATE;
    }

    /** Whether it can be called with them. */
    public boolean fits() {
        return fit == Fit.SAME || fit == Fit.WIDER;
    }

    /** Whether it is given any of the event's parameters. */
    public boolean takesPayload() {
        return fits() && arity() > 0;
    }
}

package dev.switchgear.processor.model;

import java.util.List;

/**
 * A method that a name may mean.
 *
 * @param method the method
 * @param fit how well it takes what the event brings along
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

    /** How well a method takes the parameters of an event. */
    public enum Fit {
        /** It takes exactly them. */
        SAME,
        /** It takes supertypes of them, so Java accepts them too. */
        WIDER,
        /** It may take them, by type parameters of its own that Java would infer: nobody calls it, but it is in the way. */
        UNSURE,
        /** It takes nothing, and does without them. */
        NOTHING,
        /** It takes something else. */
        NONE
    }

    /** Whether a machine, which extends the spec, can call it. */
    public boolean isVisible() {
        return method.visibility() != Visibility.PRIVATE;
    }

    /** Whether it is given the event's parameters. */
    public boolean takesPayload() {
        return fit == Fit.SAME || fit == Fit.WIDER;
    }
}

package dev.switchgear.processor.model;

import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.java.Visibility;
import java.util.List;

/**
 * A method that a name may mean. Its parameters stand for as many of the event's, from the first one on.
 *
 * @param method the method
 * @param fit how well it takes that many of the event's parameters
 * @param checked the exceptions that the event must declare for it
 * @param typeArguments the event's type parameters that a call has to name as those of the method; none where Java finds them
 */
public record Candidate(Method method, Fit fit, List<Thrown> checked, List<TypeVariableName> typeArguments) {

    /** A method that shares no type parameters with the event. */
    public Candidate(Method method, Fit fit) {
        this(method, fit, method.checked(), List.of());
    }

    public Candidate {
        checked = List.copyOf(checked);
        typeArguments = List.copyOf(typeArguments);
    }

    /** How well a method takes the first parameters of an event, as many as it has itself. */
    public enum Fit {
        /** It takes exactly them; so does a method without parameters. */
        SAME,
        /** It takes supertypes of them, so Java accepts them too. */
        WIDER,
        /** It may take them, by type parameters of its own that Java would infer: nobody calls it, but it is in the way. */
        UNSURE,
        /** It takes them by unchecked conversion, of which the lint warns: nobody calls it, but it is in the way. */
        UNCHECKED,
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

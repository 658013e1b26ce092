package dev.switchgear.processor.surface;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.Erasure;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Shape;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.EventMethod;
import java.util.List;
import java.util.Optional;

/**
 * A public method that a machine is given, beside its events.
 *
 * @param operation what it does
 * @param event the event it is about; {@link Operation#CAN} alone has one
 * @param name its name
 * @param parameters its parameters
 * @param result its return type
 * @param thrown the exceptions it declares
 */
public record Signature(
        Operation operation,
        Optional<EventMethod> event,
        String name,
        List<Parameter> parameters,
        TypeName result,
        List<Thrown> thrown) {

    /** What a generated method does. */
    public enum Operation {
        /** Tells the state. */
        STATE(false),
        /** Tells what carries the state. */
        CARRIER(false),
        /** Compares the state. */
        IS_IN(false),
        /** Tells whether the state is within a superstate. */
        IS_WITHIN(false),
        /** Tells whether the state is a final one. */
        IS_FINAL(false),
        /** Tells whether the method of one event would take a transition now. */
        CAN(false),
        /** Raises an event that is held as data. */
        FIRE(false),
        /** Raises it unless it is refused, and tells whether it took a transition. */
        TRY_FIRE(false),
        /** Tells whether it would take a transition now. */
        CAN_FIRE(false),
        /** Raises an event that is held as data, with what it takes. */
        FIRE_OCCURRENCE(false),
        /** Raises it unless it is refused, and tells whether it took a transition. */
        TRY_FIRE_OCCURRENCE(false),
        /** Tells whether it would take a transition now. */
        CAN_OCCURRENCE(false),
        /** Tells whether the table has a transition for it now. */
        PERMITS(false),
        /** Tells which events the table has transitions for now. */
        PERMITTED(false),
        /** Tells whether the table has a transition for a state and an event. */
        PERMITS_IN(true),
        /** Tells which events the table has transitions for in a state. */
        PERMITTED_IN(true),
        /** Tells whether a state is within a superstate. */
        IS_WITHIN_IN(true),
        /** Tells which events wait. */
        DEFERRED(false),
        /** Tells what a machine has to be resumed with. */
        SNAPSHOT(false),
        /** Tells when an event is due. */
        DEADLINE(false),
        /** Raises the events that are due. */
        EXPIRE(false),
        /** Ends the timers of the machine. */
        CLOSE(false),
        /** Finds a state by its name, or an old one. */
        STATE_OF(true),
        /** Computes the state that follows. */
        NEXT(true),
        /** Tells all states that may follow. */
        TARGETS(true),
        /** Describes the machine as data. */
        DEFINITION(true),
        /** Shows the machine. */
        TO_STRING(false);

        private final boolean isStatic;

        Operation(boolean isStatic) {
            this.isStatic = isStatic;
        }

        /** Whether it needs no machine. */
        public boolean isStatic() {
            return isStatic;
        }
    }

    public Signature {
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** The event method whose parameters it takes, with all that belongs to them; often none. */
    public Optional<Method> model() {
        return parameters.isEmpty() ? Optional.empty() : event.map(EventMethod::method);
    }

    /** Whether a method of the spec and this one cannot stand side by side: same name, same parameters. */
    public boolean isSameAs(Method method) {
        return name.equals(method.name())
                && erasedParameters().equals(new Erasure(method.typeVariables()).of(method.parameters()));
    }

    /** The types of its parameters as Java tells overloads apart by them (JLS 4.6). */
    public List<TypeName> erasedParameters() {
        return new Erasure(typeVariables()).of(parameters);
    }

    /** Whether it can implement that method of the spec. */
    public boolean implementsMethod(Method method) {
        return !operation.isStatic()
                && method.isAbstract()
                && name.equals(method.name())
                && Shape.of(typeVariables(), parameters).isSameAs(Shape.of(method))
                && (result.equals(method.result()) || (isObject(method.result()) && !result.isPrimitive()))
                && thrown.stream().allMatch(exception -> exception.isCoveredBy(Thrown.types(method.thrown())));
    }

    private List<TypeVariableName> typeVariables() {
        return model().map(Method::typeVariables).orElse(List.of());
    }

    private static boolean isObject(TypeName type) {
        return type.equals(ClassName.get(Object.class));
    }

    /** As a message shows it: {@code boolean isIn(State state)}, with what it throws. */
    public String asDeclared() {
        boolean varargs = model().map(Method::varargs).orElse(false);
        String head = TypeText.declared(typeVariables()) + TypeText.shown(result) + " " + name;
        List<String> exceptions =
                Thrown.types(thrown).stream().map(TypeText::shown).toList();
        return head
                + TypeText.shown(parameters, varargs)
                + (exceptions.isEmpty() ? "" : " throws " + String.join(", ", exceptions));
    }
}

package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.model.Signature.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public methods of one machine, beside its events: which there are, and what keeps others away.
 *
 * @param signatures the methods that the machine is given
 * @param withPayload the events that take parameters, for which it has no methods that take an event as data
 */
public record Api(List<Signature> signatures, List<EventMethod> withPayload) {

    private static final TypeName STRING = ClassName.get(String.class);

    public Api {
        signatures = List.copyOf(signatures);
        withPayload = List.copyOf(withPayload);
    }

    /** The methods that a machine is given. */
    public static Api of(Machine machine) {
        TypeName state = machine.stateEnum().name();
        TypeName event = machine.eventType();
        Parameter inState = new Parameter("state", state);
        Parameter onEvent = new Parameter("event", event);
        List<EventMethod> withPayload =
                machine.eventMethods().stream().filter(EventMethod::hasPayload).toList();

        List<Signature> api = new ArrayList<>();
        api.add(signature(Operation.STATE, "state", state));
        api.add(signature(Operation.IS_IN, "isIn", TypeName.BOOLEAN, inState));
        if (!machine.finals().isEmpty()) {
            api.add(signature(Operation.IS_FINAL, "isFinal", TypeName.BOOLEAN));
        }
        for (EventMethod each : machine.eventMethods()) {
            api.add(new Signature(
                    Operation.CAN, Optional.of(each), "can" + each.capitalized(), List.of(), TypeName.BOOLEAN));
        }
        if (withPayload.isEmpty()) {
            api.add(signature(Operation.FIRE, "fire", TypeName.VOID, onEvent));
            api.add(signature(Operation.TRY_FIRE, "tryFire", TypeName.BOOLEAN, onEvent));
            api.add(signature(Operation.CAN_FIRE, "can", TypeName.BOOLEAN, onEvent));
        }
        api.add(signature(Operation.PERMITS, "permits", TypeName.BOOLEAN, onEvent));
        api.add(signature(Operation.PERMITTED, "permitted", generic(Set.class, event)));
        api.add(signature(Operation.PERMITS_IN, "permits", TypeName.BOOLEAN, inState, onEvent));
        api.add(signature(Operation.NEXT, "next", state, inState, onEvent));
        api.add(signature(Operation.TARGETS, "targets", generic(Set.class, state), inState, onEvent));
        api.add(signature(Operation.DEFINITION, "definition", generic(StateMachineDefinition.class, state, event)));
        Signature toString = signature(Operation.TO_STRING, "toString", STRING);
        if (machine.spec().methods().stream().allMatch(method -> method.isAbstract() || !toString.isSameAs(method))) {
            api.add(toString);
        }
        return new Api(api, withPayload);
    }

    /** The generated method that implements a method of the spec, if there is one. */
    public Optional<Signature> implementing(Method method) {
        return signatures.stream()
                .filter(signature -> signature.implementsMethod(method))
                .findFirst();
    }

    /** The generated method that has the same name and parameters as a method of the spec, if there is one. */
    public Optional<Signature> sameAs(Method method) {
        return signatures.stream()
                .filter(signature -> signature.isSameAs(method))
                .findFirst();
    }

    private static Signature signature(Operation operation, String name, TypeName result, Parameter... parameters) {
        return new Signature(operation, Optional.empty(), name, List.of(parameters), result);
    }

    private static TypeName generic(Class<?> raw, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(raw), arguments);
    }
}

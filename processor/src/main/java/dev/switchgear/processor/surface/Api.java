package dev.switchgear.processor.surface;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.surface.Omission.AutomaticRows;
import dev.switchgear.processor.surface.Omission.EventsThatWait;
import dev.switchgear.processor.surface.Omission.EventsWithPayload;
import dev.switchgear.processor.surface.Omission.GuardedEvents;
import dev.switchgear.processor.surface.Omission.History;
import dev.switchgear.processor.surface.Omission.NoFinalState;
import dev.switchgear.processor.surface.Omission.OwnMethod;
import dev.switchgear.processor.surface.Signature.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The public methods of one machine, beside its events: which there are, and what keeps others away.
 *
 * @param signatures the methods that the machine is given
 * @param omissions why it lacks some that other machines have
 */
public record Api(List<Signature> signatures, List<Omission> omissions) {

    private static final TypeName STRING = ClassName.get(String.class);

    public Api {
        signatures = List.copyOf(signatures);
        omissions = List.copyOf(omissions);
    }

    /** The methods that a machine is given. */
    public static Api of(Machine machine) {
        TypeName state = machine.stateEnum().name();
        TypeName event = machine.eventType();
        Parameter inState = new Parameter("state", state);
        Parameter onEvent = new Parameter("event", event);
        List<EventMethod> withPayload =
                machine.eventMethods().stream().filter(EventMethod::hasPayload).toList();
        Map<Event, List<Transition>> guardedRows = guardedRows(machine);
        List<Omission> omissions = new ArrayList<>();
        List<Signature> api = new ArrayList<>();
        api.add(signature(Operation.STATE, "state", state));
        machine.binding()
                .filter(binding -> binding.isReplaced(machine))
                .map(Binding::parameter)
                .ifPresent(carrier -> addCarrier(carrier, machine, api));
        api.add(signature(Operation.IS_IN, "isIn", TypeName.BOOLEAN, inState));
        Optional<Parameter> inSuperstate =
                machine.topology().type().map(type -> new Parameter("superstate", type.name()));
        inSuperstate.ifPresent(
                superstate -> api.add(signature(Operation.IS_WITHIN, "isIn", TypeName.BOOLEAN, superstate)));
        List<Signature> ofFinals = List.of(signature(Operation.IS_FINAL, "isFinal", TypeName.BOOLEAN));
        if (machine.finals().isEmpty()) {
            omissions.add(new NoFinalState(ofFinals));
        } else {
            api.addAll(ofFinals);
        }
        for (EventMethod each : machine.eventMethods()) {
            api.addAll(can(each, guardedRows.getOrDefault(each, List.of())));
        }
        List<Signature> ofData = ofData(machine, onEvent, guardedRows);
        if (withPayload.isEmpty()) {
            api.addAll(ofData);
        } else {
            omissions.add(new EventsWithPayload(ofData, withPayload));
        }
        if (machine.hasOccurrences()) {
            api.addAll(ofOccurrences(machine, List.copyOf(api)));
        }
        api.add(signature(Operation.PERMITS, "permits", TypeName.BOOLEAN, onEvent));
        api.add(signature(Operation.PERMITTED, "permitted", generic(Set.class, event)));
        api.add(signature(Operation.PERMITS_IN, "permits", TypeName.BOOLEAN, inState, onEvent));
        api.add(signature(Operation.PERMITTED_IN, "permitted", generic(Set.class, event), inState));
        inSuperstate.ifPresent(superstate ->
                api.add(signature(Operation.IS_WITHIN_IN, "isIn", TypeName.BOOLEAN, inState, superstate)));
        if (machine.defers()) {
            api.add(signature(Operation.DEFERRED, "deferred", generic(List.class, event)));
        }
        if (machine.isKept()) {
            api.add(signature(Operation.SNAPSHOT, "snapshot", machine.names().snapshot()));
        }
        addTime(machine, api, omissions);
        addNames(machine, api, omissions);
        Signature next = signature(Operation.NEXT, "next", state, inState, onEvent);
        if (machine.isDeterminate()) {
            api.add(next);
        } else if (!guardedRows.isEmpty()) {
            omissions.add(new GuardedEvents(List.of(next), List.copyOf(guardedRows.keySet())));
        } else if (!machine.automatic().isEmpty()) {
            omissions.add(new AutomaticRows(List.of(next)));
        } else if (machine.defers()) {
            omissions.add(new EventsThatWait(List.of(next)));
        } else {
            omissions.add(new History(List.of(next), machine.resumed()));
        }
        api.add(signature(Operation.TARGETS, "targets", generic(Set.class, state), inState, onEvent));
        api.add(signature(Operation.DEFINITION, "definition", generic(StateMachineDefinition.class, state, event)));
        Signature toString = signature(Operation.TO_STRING, "toString", STRING);
        if (machine.spec().methods().stream().allMatch(method -> method.isAbstract() || !toString.isSameAs(method))) {
            api.add(toString);
        }
        return new Api(api, omissions);
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

    /** Why the machine lacks a method that would implement one of that name and these parameters, if it does. */
    public Optional<Omission> omissionOf(Method method) {
        return omissions.stream()
                .filter(omission -> omission.signatures().stream()
                        .filter(signature -> !signature.operation().isStatic())
                        .anyMatch(signature -> signature.isSameAs(method)))
                .findFirst();
    }

    private static List<Signature> ofData(
            Machine machine, Parameter onEvent, Map<Event, List<Transition>> guardedRows) {
        List<Thrown> thrown =
                distinct(machine.eventMethods().stream().flatMap(raised -> raised.method().checked().stream()));
        List<Thrown> byGuards = distinct(
                guardedRows.entrySet().stream().flatMap(guarded -> thrown(guarded.getKey(), guarded.getValue())));
        return List.of(
                signature(Operation.FIRE, "fire", TypeName.VOID, thrown, onEvent),
                signature(Operation.TRY_FIRE, "tryFire", TypeName.BOOLEAN, thrown, onEvent),
                signature(Operation.CAN_FIRE, "can", TypeName.BOOLEAN, byGuards, onEvent));
    }

    /** What takes events with their parameters: of own type parameters of an event's nobody knows more there than their bounds. */
    private static List<Signature> ofOccurrences(Machine machine, List<Signature> api) {
        Parameter occurrence = new Parameter("occurrence", machine.occurrenceType());
        List<Thrown> thrown = distinct(machine.eventMethods().stream()
                .map(EventMethod::method)
                .flatMap(method ->
                        (method.parameters().isEmpty() ? method.checked() : method.atMost(method.thrown())).stream()));
        List<Thrown> byGuards = distinct(api.stream()
                .flatMap(asking ->
                        asking.event().stream().flatMap(event -> event.method().atMost(asking.thrown()).stream())));
        return List.of(
                signature(Operation.FIRE_OCCURRENCE, "fire", TypeName.VOID, thrown, occurrence),
                signature(Operation.TRY_FIRE_OCCURRENCE, "tryFire", TypeName.BOOLEAN, thrown, occurrence),
                signature(Operation.CAN_OCCURRENCE, "can", TypeName.BOOLEAN, byGuards, occurrence));
    }

    /** Unless the spec has its own. */
    private static void addCarrier(Parameter carrier, Machine machine, List<Signature> api) {
        Signature signature = signature(Operation.CARRIER, carrier.name(), carrier.type());
        if (isFree(signature, machine)) {
            api.add(signature);
        }
    }

    /** Whether no method of the spec is in its way: what is abstract and no event, it implements. */
    private static boolean isFree(Signature signature, Machine machine) {
        return machine.spec().methods().stream()
                .allMatch(method -> !signature.isSameAs(method) || (method.isAbstract() && !machine.isEvent(method)));
    }

    /** Where states had other names. Of a method of the spec that is called so, nobody expects another meaning. */
    private static void addNames(Machine machine, List<Signature> api, List<Omission> omissions) {
        if (machine.renamings().isEmpty()) {
            return;
        }
        Signature stateOf =
                signature(Operation.STATE_OF, "stateOf", machine.stateEnum().name(), new Parameter("name", STRING));
        if (machine.spec().methods().stream().noneMatch(stateOf::isSameAs)) {
            api.add(stateOf);
        } else {
            omissions.add(new OwnMethod(List.of(stateOf)));
        }
    }

    private static void addTime(Machine machine, List<Signature> api, List<Omission> omissions) {
        if (machine.timeouts().isEmpty()) {
            return;
        }
        api.add(signature(Operation.DEADLINE, "deadline", generic(Optional.class, ClassName.get(Instant.class))));
        api.add(signature(Operation.EXPIRE, "expire", TypeName.BOOLEAN));
        if (machine.isThreadSafe()) {
            Signature close = signature(Operation.CLOSE, "close", TypeName.VOID);
            if (isFree(close, machine)) {
                api.add(close);
            } else {
                omissions.add(new OwnMethod(List.of(close)));
            }
        }
    }

    private static Signature signature(Operation operation, String name, TypeName result, Parameter... parameters) {
        return signature(operation, name, result, List.of(), parameters);
    }

    private static Signature signature(
            Operation operation, String name, TypeName result, List<Thrown> thrown, Parameter... parameters) {
        return new Signature(operation, Optional.empty(), name, List.of(parameters), result, thrown);
    }

    /** It takes what the event takes if one of the guards does; of a guard that nobody knows, nobody knows whether it does. */
    private static List<Signature> can(EventMethod event, List<Transition> guardedRows) {
        boolean takesPayload = guards(guardedRows.stream()).anyMatch(Candidate::takesPayload);
        boolean mayTakePayload = event.hasPayload()
                && guardedRows.stream()
                        .flatMap(row -> row.when().stream())
                        .anyMatch(guard -> guard.reference().meant().isEmpty());
        Signature taking = can(event, event.method().parameters(), guardedRows);
        if (takesPayload) {
            return List.of(taking); // What it throws may be a type parameter that the payload alone tells.
        }
        Signature takingNothing = can(event, List.of(), guardedRows);
        return mayTakePayload ? List.of(taking, takingNothing) : List.of(takingNothing);
    }

    private static Signature can(EventMethod event, List<Parameter> parameters, List<Transition> guardedRows) {
        return new Signature(
                Operation.CAN,
                Optional.of(event),
                "can" + event.capitalized(),
                parameters,
                TypeName.BOOLEAN,
                distinct(thrown(event, guardedRows)));
    }

    private static Map<Event, List<Transition>> guardedRows(Machine machine) {
        Map<Event, List<Transition>> guarded = new LinkedHashMap<>();
        machine.transitions()
                .filter(Row::isGuarded)
                .forEach(row -> row.on()
                        .forEach(event -> guarded.computeIfAbsent(event, any -> new ArrayList<>())
                                .add(row)));
        return guarded;
    }

    private static Stream<Candidate> guards(Stream<Transition> rows) {
        return rows.flatMap(row -> row.when().stream()).flatMap(guard -> guard.reference().meant().stream());
    }

    /** What guards throw, as far as their event declares it; the rest is a mistake, and not one of the query's. */
    private static Stream<Thrown> thrown(Event event, List<Transition> guardedRows) {
        List<TypeName> declared = event instanceof EventMethod method
                ? Thrown.types(method.method().thrown())
                : List.of();
        return guards(guardedRows.stream())
                .flatMap(guard -> guard.checked().stream())
                .filter(exception -> exception.isCoveredBy(declared));
    }

    private static List<Thrown> distinct(Stream<Thrown> several) {
        return several.distinct().toList();
    }

    private static TypeName generic(Class<?> raw, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(raw), arguments);
    }
}

package dev.switchgear.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.Reason;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.problem.GeneratedAsAction;
import dev.switchgear.processor.problem.PrivateMethod;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.problem.UnsuitableMethod;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entry and exit actions and observers are methods that a machine can call as such. */
final class BehaviorIsCallable implements Rule {

    @Override
    public List<Problem> check(Machine machine, Chart chart) {
        Behavior behavior = machine.behavior();
        List<List<Parameter>> ofObservers =
                told(machine, new Parameter("from", state(machine)), new Parameter("to", state(machine)));
        List<List<Parameter>> ofRefusals = told(
                machine, new Parameter("state", state(machine)), new Parameter("reason", ClassName.get(Reason.class)));
        return OneMistake.each(Stream.of(
                        behavior.stateActions().stream().map(action -> problem(action, machine)),
                        behavior.observers().stream()
                                .map(observer -> problem(observer, Role.OBSERVER, ofObservers, machine)),
                        behavior.refusals().stream()
                                .map(observer -> problem(observer, Role.REFUSAL, ofRefusals, machine)))
                .flatMap(problems -> problems)
                .flatMap(Optional::stream));
    }

    private static TypeName state(Machine machine) {
        return machine.stateEnum().name();
    }

    /** The event, or where there are any its occurrence, between what else somebody is told; or nothing. */
    private static List<List<Parameter>> told(Machine machine, Parameter before, Parameter after) {
        Stream<Parameter> event = Stream.of(new Parameter("event", machine.eventType()));
        return Stream.concat(
                        Stream.concat(event, occurrence(machine)).map(second -> List.of(before, second, after)),
                        Stream.of(List.<Parameter>of()))
                .toList();
    }

    private static Stream<Parameter> occurrence(Machine machine) {
        return machine.hasOccurrences()
                ? Stream.of(new Parameter("occurrence", machine.occurrenceType()))
                : Stream.empty();
    }

    private static Optional<Problem> problem(StateAction action, Machine machine) {
        Role role = switch (action.kind()) {
            case ENTRY -> Role.ENTRY;
            case EXIT -> Role.EXIT;
        };
        List<List<Parameter>> possible = Stream.concat(
                        Stream.of(List.<Parameter>of()), occurrence(machine).map(List::of))
                .toList();
        return problem(action.method(), role, action.site(), possible, machine);
    }

    private static Optional<Problem> problem(
            Observer observer, Role role, List<List<Parameter>> possible, Machine machine) {
        return problem(observer.method(), role, observer.site(), possible, machine);
    }

    private static Optional<Problem> problem(
            Method method, Role role, Site site, List<List<Parameter>> possible, Machine machine) {
        if (machine.isEvent(method)) {
            return Optional.of(new GeneratedAsAction(method, role, true, site));
        }
        Optional<Problem> ofObject = MethodsOfObject.problem(method, role, site, machine);
        if (ofObject.isPresent()) {
            return ofObject;
        }
        if (method.visibility() == Visibility.PRIVATE) {
            return Optional.of(new PrivateMethod(method, role, machine.spec().isInterface(), site));
        }
        boolean isSuitable = role.suits(method.result())
                && possible.stream().map(BehaviorIsCallable::types).anyMatch(taken(method, machine)::equals);
        return isSuitable
                ? Optional.empty()
                : Optional.of(new UnsuitableMethod(
                        method,
                        role,
                        "",
                        Stream.concat(
                                        possible.stream()
                                                .map(parameters -> role.result() + " " + method.name()
                                                        + TypeText.shown(parameters)),
                                        unasked(method, machine))
                                .toList(),
                        site));
    }

    /** The types of its parameters, of which an occurrence may be raw: some compilers do not show others. */
    private static List<TypeName> taken(Method method, Machine machine) {
        return method.parameterTypes().stream()
                .map(type -> type.equals(machine.names().occurrence()) ? machine.occurrenceType() : type)
                .toList();
    }

    /** Who takes an occurrence, and has not asked for any. */
    private static Stream<String> unasked(Method method, Machine machine) {
        boolean isUnasked = !machine.hasOccurrences() && !machine.isTable() && machine.takesOccurrence(method);
        return isUnasked ? Stream.of("the same, with @StateMachine(occurrences = true)") : Stream.empty();
    }

    private static List<TypeName> types(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** The types may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

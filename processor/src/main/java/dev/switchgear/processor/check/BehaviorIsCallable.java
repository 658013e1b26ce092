package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.java.Visibility;
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
        return OneMistake.each(Stream.concat(
                        machine.behavior().stateActions().stream().map(action -> problem(action, machine)),
                        machine.behavior().observers().stream().map(observer -> problem(observer, machine)))
                .flatMap(Optional::stream));
    }

    private static Optional<Problem> problem(StateAction action, Machine machine) {
        Role role = switch (action.kind()) {
            case ENTRY -> Role.ENTRY;
            case EXIT -> Role.EXIT;
        };
        return problem(action.method(), role, action.site(), List.of(List.of()), machine);
    }

    private static Optional<Problem> problem(Observer observer, Machine machine) {
        List<Parameter> told = List.of(
                new Parameter("from", machine.stateEnum().name()),
                new Parameter("event", machine.eventType()),
                new Parameter("to", machine.stateEnum().name()));
        return problem(observer.method(), Role.OBSERVER, observer.site(), List.of(told, List.of()), machine);
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
                && possible.stream().map(BehaviorIsCallable::types).anyMatch(method.parameterTypes()::equals);
        return isSuitable
                ? Optional.empty()
                : Optional.of(new UnsuitableMethod(
                        method,
                        role,
                        "",
                        possible.stream()
                                .map(parameters -> role.result() + " " + method.name() + TypeText.shown(parameters))
                                .toList(),
                        site));
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

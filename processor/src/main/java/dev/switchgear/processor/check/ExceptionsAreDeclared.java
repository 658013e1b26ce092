package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Thrown;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.problem.UndeclaredException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What guards and actions throw, the events that they run for declare (JLS 11.2). */
final class ExceptionsAreDeclared implements Rule {

    private record Call(Method method, List<Thrown> checked, Role role, Site site) {}

    private record Escape(Method method, TypeName exception) {}

    /** Where something escapes first, and from what. */
    private record Escaping(Call first, Set<String> callers) {}

    @Override
    public List<UndeclaredException> check(Machine machine) {
        Map<Escape, Escaping> escapes = new LinkedHashMap<>();
        Behavior throwing = throwing(machine.behavior());
        for (Row row : machine.rows()) {
            List<Call> calls = calls(row, throwing)
                    .filter(call -> !call.checked().isEmpty())
                    .toList();
            for (Call call : calls) {
                for (Event event : row.on()) {
                    escaping(call, event)
                            .forEach(exception -> escapes.computeIfAbsent(
                                            new Escape(call.method(), exception),
                                            first -> new Escaping(call, new LinkedHashSet<>()))
                                    .callers()
                                    .add(caller(event)));
                }
            }
        }
        return escapes.entrySet().stream()
                .map(entry -> new UndeclaredException(
                        entry.getKey().method(),
                        entry.getValue().first().role(),
                        entry.getKey().exception(),
                        List.copyOf(entry.getValue().callers()),
                        !machine.isTable(),
                        entry.getValue().first().site()))
                .toList();
    }

    /** What of it matters here, which most often is nothing. */
    private static Behavior throwing(Behavior behavior) {
        return new Behavior(
                behavior.stateActions().stream()
                        .filter(action -> !action.method().checked().isEmpty())
                        .toList(),
                behavior.observers().stream()
                        .filter(observer -> !observer.method().checked().isEmpty())
                        .toList());
    }

    /** All that may be called for a row. */
    private static Stream<Call> calls(Row row, Behavior behavior) {
        Stream<Call> guards = row.when().stream().flatMap(guard -> call(guard.reference(), Role.GUARD, row).stream());
        Stream<Call> effects = row.then().stream()
                .filter(effect -> !row.hasBody()) // Beside a body they are wrong altogether.
                .flatMap(effect -> call(effect, Role.EFFECT, row).stream());
        Stream<Call> named = Stream.concat(guards, effects);
        return row.isTransition() ? Stream.concat(named, calledAlong(row, behavior)) : named;
    }

    private static Stream<Call> calledAlong(Row row, Behavior behavior) {
        Stream<Call> stateActions = behavior.stateActions().stream()
                .filter(action -> row.to().isPresent())
                .filter(action -> switch (action.kind()) {
                    case ENTRY -> action.states().contains(row.to().get());
                    case EXIT -> row.from().stream().anyMatch(action.states()::contains);
                })
                .map(action -> call(action.method(), role(action), action.site()));
        Stream<Call> observers = behavior.observers().stream().map(ExceptionsAreDeclared::call);
        return Stream.concat(stateActions, observers);
    }

    private static Role role(StateAction action) {
        return action.kind() == StateAction.Kind.ENTRY ? Role.ENTRY : Role.EXIT;
    }

    private static Call call(Observer observer) {
        return call(observer.method(), Role.OBSERVER, observer.site());
    }

    private static Call call(Method method, Role role, Site site) {
        return new Call(method, method.checked(), role, site);
    }

    private static Optional<Call> call(Reference reference, Role role, Row row) {
        return reference.meant().map(meant -> new Call(meant.method(), meant.checked(), role, row.site()));
    }

    private static List<TypeName> escaping(Call call, Event event) {
        List<TypeName> declared = event instanceof EventMethod method
                ? Thrown.types(method.method().thrown())
                : List.of();
        return call.checked().stream()
                .filter(thrown -> !thrown.isCoveredBy(declared))
                .map(Thrown::type)
                .toList();
    }

    private static String caller(Event event) {
        return event instanceof EventMethod method ? method.name() : "fire";
    }

    /** The exceptions may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.problem.UndeclaredException;
import dev.switchgear.processor.resolve.Action;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.EntryOf;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
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
    private record Escaping(Call first, Set<Trigger> callers) {}

    @Override
    public List<UndeclaredException> check(Machine machine, Chart chart) {
        if (!mayThrow(machine)) {
            return List.of();
        }
        Map<Escape, Escaping> escapes = new LinkedHashMap<>();
        for (Row row : machine.rows()) {
            for (Trigger trigger : row.triggers()) {
                for (State state : row.from()) {
                    calls(chart.reaction(row, state, trigger)).forEach(call -> add(call, trigger, escapes));
                }
            }
        }
        for (Event event : machine.events()) {
            if (chart.canRefuse(event)) {
                machine.behavior().refusals().stream()
                        .map(observer -> call(observer.method(), Role.REFUSAL, observer.site()))
                        .forEach(call -> add(call, event, escapes));
            }
        }
        return escapes.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue(), machine))
                .toList();
    }

    private static void add(Call call, Trigger trigger, Map<Escape, Escaping> escapes) {
        escaping(call, trigger)
                .forEach(exception -> escapes.computeIfAbsent(
                                new Escape(call.method(), exception),
                                first -> new Escaping(call, new LinkedHashSet<>()))
                        .callers()
                        .add(trigger));
    }

    private static UndeclaredException problem(Escape escape, Escaping escaping, Machine machine) {
        Set<Trigger> callers = escaping.callers();
        boolean isAutomatic = callers.contains(new Automatic());
        boolean canBeDeclared = callers.stream()
                .noneMatch(caller ->
                        caller instanceof EventMethod event && WaitingEventsThrowNothing.mayWait(event, machine));
        return new UndeclaredException(
                escape.method(),
                escaping.first().role(),
                escape.exception(),
                isAutomatic
                        ? List.of()
                        : callers.stream()
                                .map(ExceptionsAreDeclared::caller)
                                .distinct()
                                .toList(),
                !machine.isTable() && canBeDeclared,
                escaping.first().site());
    }

    /** Most machines call nothing that throws, and a table may have very many cells. */
    private static boolean mayThrow(Machine machine) {
        return machine.called().anyMatch(method -> !method.thrown().isEmpty());
    }

    /** All that may be called for a reaction. */
    private static Stream<Call> calls(Reaction reaction) {
        return Stream.concat(
                reaction.guards().stream()
                        .flatMap(guard -> call(guard.reference(), Role.GUARD, reaction.row()).stream()),
                reaction.actions().stream().flatMap(action -> calls(action, reaction.row())));
    }

    private static Stream<Call> calls(Action action, Row row) {
        return action instanceof EntryOf several
                ? several.byState().values().stream().flatMap(List::stream).flatMap(entry -> call(entry, row).stream())
                : call(action, row).stream();
    }

    private static Optional<Call> call(Action action, Row row) {
        if (action instanceof Effect effect) {
            // Beside a body effects are wrong altogether.
            return row instanceof Transition transition && transition.hasBody()
                    ? Optional.empty()
                    : call(effect.effect(), Role.EFFECT, row);
        } else if (action instanceof Exit exit) {
            return Optional.of(call(exit.method(), Role.EXIT, exit.action().site()));
        } else if (action instanceof Entry entry) {
            return Optional.of(call(entry.method(), Role.ENTRY, entry.action().site()));
        } else if (action instanceof Notify notify) {
            Observer observer = notify.observer();
            return Optional.of(call(observer.method(), Role.OBSERVER, observer.site()));
        }
        return Optional.empty(); // A body declares what it throws, and a change of state throws nothing.
    }

    private static Call call(Method method, Role role, Site site) {
        return new Call(method, method.checked(), role, site);
    }

    private static Optional<Call> call(Reference reference, Role role, Row row) {
        return reference.meant().map(meant -> new Call(meant.method(), meant.checked(), role, row.site()));
    }

    private static List<TypeName> escaping(Call call, Trigger trigger) {
        List<TypeName> declared = trigger instanceof EventMethod method
                ? Thrown.types(method.method().thrown())
                : List.of();
        return call.checked().stream()
                .filter(thrown -> !thrown.isCoveredBy(declared))
                .map(Thrown::type)
                .toList();
    }

    private static String caller(Trigger trigger) {
        return trigger instanceof EventMethod method ? method.name() : "fire";
    }

    /** The exceptions may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.TypeText;
import dev.switchgear.processor.problem.AmbiguousMethod;
import dev.switchgear.processor.problem.EventAsAction;
import dev.switchgear.processor.problem.PrivateMethod;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.problem.UnknownMethod;
import dev.switchgear.processor.problem.UnsuitableMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The guards and effects that rows name are methods that a machine can call for them. */
final class RowsNameMethods implements Rule {

    private record Use(Row row, Role role, Reference reference) {}

    private record Name(String name, Role role) {}

    @Override
    public List<Problem> check(Machine machine) {
        List<Use> uses = machine.rows().stream().flatMap(RowsNameMethods::uses).toList();
        return Stream.concat(
                        unknown(uses, machine),
                        uses.stream()
                                .filter(use -> !use.reference().candidates().isEmpty())
                                .flatMap(use -> problem(use, machine).stream()))
                .toList();
    }

    private static Stream<Use> uses(Row row) {
        return Stream.concat(
                row.when().stream().map(Guard::reference).map(guard -> new Use(row, Role.GUARD, guard)),
                row.then().stream().map(effect -> new Use(row, Role.EFFECT, effect)));
    }

    /** A name that many rows have in common is wrong once. */
    private static Stream<UnknownMethod> unknown(List<Use> uses, Machine machine) {
        Map<Name, List<Use>> unknown = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> use.reference().candidates().isEmpty())
                .forEach(use -> unknown.computeIfAbsent(
                                new Name(use.reference().name(), use.role()), name -> new ArrayList<>())
                        .add(use));
        return unknown.entrySet().stream()
                .map(entry -> new UnknownMethod(
                        entry.getKey().name(),
                        entry.getKey().role(),
                        entry.getValue().get(0).row(),
                        entry.getValue().size() - 1,
                        known(entry.getKey().role(), machine)));
    }

    private static List<String> known(Role role, Machine machine) {
        return machine.spec().methods().stream()
                .filter(method -> role.suits(method.result()) && !machine.isEvent(method))
                .map(Method::name)
                .distinct()
                .toList();
    }

    private static Optional<Problem> problem(Use use, Machine machine) {
        Reference reference = use.reference();
        if (reference.isAmbiguous()) {
            List<Method> methods = reference.candidates().stream()
                    .filter(candidate -> candidate.fit() == Fit.WIDER && candidate.isVisible())
                    .map(Candidate::method)
                    .toList();
            return Optional.of(new AmbiguousMethod(
                    methods, use.role(), use.row(), expected(use, machine).get(0)));
        }
        if (reference.meant().isPresent()) {
            Method method = reference.meant().get().method();
            if (machine.isEvent(method)) {
                return Optional.of(
                        new EventAsAction(method, use.role(), use.row().site()));
            }
            return use.role().suits(method.result()) ? Optional.empty() : Optional.of(unsuitable(method, use, machine));
        }
        Optional<Candidate> hidden = reference.candidates().stream()
                .filter(candidate -> !candidate.isVisible() && candidate.fit() != Fit.NONE)
                .findFirst();
        if (hidden.isPresent()) {
            return Optional.of(new PrivateMethod(
                    hidden.get().method(), use.role(), use.row().site()));
        }
        return Optional.of(unsuitable(reference.candidates().get(0).method(), use, machine));
    }

    private static Problem unsuitable(Method method, Use use, Machine machine) {
        String of = use.row().on().isEmpty() || machine.isTable()
                ? ""
                : " of " + use.row().on().get(0).name();
        return new UnsuitableMethod(
                method, use.role(), of, expected(use, machine), use.row().site());
    }

    private static List<String> expected(Use use, Machine machine) {
        String name = use.role().result() + " " + use.reference().name();
        List<Parameter> payload = machine.isTable()
                ? List.of(new Parameter("event", machine.eventType()))
                : use.row().on().stream()
                        .filter(EventMethod.class::isInstance)
                        .map(EventMethod.class::cast)
                        .flatMap(event -> event.method().parameters().stream())
                        .toList();
        return payload.isEmpty() ? List.of(name + "()") : List.of(name + TypeText.shown(payload), name + "()");
    }

    /** The types that tell overloads apart may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

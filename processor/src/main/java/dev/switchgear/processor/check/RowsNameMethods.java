package dev.switchgear.processor.check;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.AmbiguousMethod;
import dev.switchgear.processor.problem.GeneratedAsAction;
import dev.switchgear.processor.problem.PrivateMethod;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.problem.UnknownMethod;
import dev.switchgear.processor.problem.UnsuitableMethod;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The guards and effects that rows name are methods that a machine can call for them. Effects beside a body are wrong
 * altogether, whatever they are.
 */
final class RowsNameMethods implements Rule {

    private record Use(Transition row, Role role, Reference reference, String written) {}

    private record Name(String name, Role role) {}

    @Override
    public List<Problem> check(Machine machine, Chart chart) {
        List<Use> uses = machine.transitions().flatMap(RowsNameMethods::uses).toList();
        if (uses.isEmpty()) {
            return List.of();
        }
        Api api = Api.of(machine);
        List<Problem> unsuitable = OneMistake.each(uses.stream()
                .filter(use -> !use.reference().candidates().isEmpty())
                .flatMap(use -> problem(use, machine, api).stream()));
        return Stream.concat(unknown(uses, machine, api), unsuitable.stream()).toList();
    }

    private static Stream<Use> uses(Transition row) {
        return Stream.concat(
                row.when().stream().map(guard -> new Use(row, Role.GUARD, guard.reference(), guard.asWritten())),
                row.then().stream()
                        .filter(effect -> !row.hasBody())
                        .map(effect -> new Use(row, Role.EFFECT, effect, effect.name())));
    }

    /** A name that many rows have in common is wrong once. */
    private static Stream<UnknownMethod> unknown(List<Use> uses, Machine machine, Api api) {
        Map<Name, List<Use>> unknown = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> use.reference().candidates().isEmpty())
                .forEach(use -> unknown.computeIfAbsent(
                                new Name(use.reference().name(), use.role()), name -> new ArrayList<>())
                        .add(use));
        return unknown.values().stream().map(same -> unknownToAll(same, machine, api));
    }

    private static UnknownMethod unknownToAll(List<Use> same, Machine machine, Api api) {
        Use first = same.get(0);
        long rows = same.stream().map(Use::row).distinct().count();
        boolean isGenerated = api.signatures().stream()
                .anyMatch(signature -> signature.name().equals(first.reference().name()));
        return new UnknownMethod(
                first.written(),
                first.role(),
                first.row().title(),
                first.row().asWritten(),
                (int) rows - 1,
                known(first.role(), machine),
                isGenerated,
                machine.spec().isInterface(),
                first.row().site());
    }

    /** The names of methods that can play a role, or that come near to it. */
    static List<String> known(Role role, Machine machine) {
        return machine.spec().methods().stream()
                .filter(method -> !method.isAbstract() && !machine.isEvent(method) && role.suits(method.result()))
                .map(Method::name)
                .distinct()
                .toList();
    }

    private static Optional<Problem> problem(Use use, Machine machine, Api api) {
        Reference reference = use.reference();
        List<Candidate> rivals = reference.rivals();
        if (!rivals.isEmpty()) {
            return Optional.of(new AmbiguousMethod(
                    rivals.stream().map(Candidate::method).toList(),
                    use.role(),
                    use.row(),
                    expected(use, machine, rivals.get(0).arity())));
        }
        Method method =
                reference.meant().or(() -> nearest(reference)).orElseThrow().method();
        if (machine.isEvent(method) || api.implementing(method).isPresent()) {
            return Optional.of(new GeneratedAsAction(
                    method, use.role(), machine.isEvent(method), use.row().site()));
        }
        Optional<Problem> ofObject =
                MethodsOfObject.problem(method, use.role(), use.row().site(), machine);
        if (ofObject.isPresent()) {
            return ofObject;
        }
        if (reference.meant().isEmpty()) {
            return Optional.of(
                    method.visibility() == Visibility.PRIVATE
                            ? new PrivateMethod(
                                    method,
                                    use.role(),
                                    machine.spec().isInterface(),
                                    use.row().site())
                            : unsuitable(method, use, expected(use, machine)));
        }
        return use.role().suits(method.result())
                ? Optional.empty()
                : Optional.of(unsuitable(
                        method, use, List.of(method.asDeclared(use.role().result()))));
    }

    /** Where none can be called as it is: a private one that takes the right thing, or else one that does not. */
    static Optional<Candidate> nearest(Reference reference) {
        return reference.candidates().stream()
                .filter(candidate -> !candidate.isVisible() && candidate.fit() != Fit.NONE)
                .findFirst()
                .or(() -> reference.candidates().stream()
                        .filter(Candidate::isVisible)
                        .findFirst())
                .or(() -> reference.candidates().stream().findFirst());
    }

    private static Problem unsuitable(Method method, Use use, List<String> expected) {
        String of = use.row().isAutomatic()
                ? " of an automatic row"
                : use.row().on().stream()
                        .filter(EventMethod.class::isInstance)
                        .map(event -> " of " + event.name())
                        .findFirst()
                        .orElse("");
        return new UnsuitableMethod(method, use.role(), of, expected, use.row().site());
    }

    /** With all of the event's parameters, and with ever fewer of them; an automatic row has none. */
    private static List<String> expected(Use use, Machine machine) {
        int most = caller(use)
                .map(method -> method.parameters().size())
                .orElse(machine.isTable() && !use.row().isAutomatic() ? 1 : 0);
        return IntStream.rangeClosed(0, most)
                .mapToObj(fewer -> expected(use, machine, most - fewer))
                .toList();
    }

    /** With so many of the event's parameters. */
    private static String expected(Use use, Machine machine, int taken) {
        String result = use.role().result();
        String name = use.reference().name();
        List<Parameter> event = List.of(new Parameter("event", machine.eventType()));
        return caller(use)
                .map(method -> method.asDeclared(result, name, taken))
                .orElseGet(() -> result + " " + name + TypeText.shown(event.subList(0, taken)));
    }

    /** The method of the event; a table has none. */
    private static Optional<Method> caller(Use use) {
        return use.row().on().stream()
                .filter(EventMethod.class::isInstance)
                .map(event -> ((EventMethod) event).method())
                .findFirst();
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

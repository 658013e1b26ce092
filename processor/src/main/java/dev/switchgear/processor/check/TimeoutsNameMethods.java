package dev.switchgear.processor.check;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.problem.GeneratedAsAction;
import dev.switchgear.processor.problem.PrivateMethod;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Role;
import dev.switchgear.processor.problem.UnknownMethod;
import dev.switchgear.processor.problem.UnsuitableMethod;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import java.util.List;
import java.util.Optional;

/** A timeout that names a method names one that a machine can call, and that tells how long the timeout takes. */
final class TimeoutsNameMethods implements Rule {

    @Override
    public List<Problem> check(Machine machine, Chart chart) {
        if (machine.timeouts().isEmpty()) {
            return List.of();
        }
        Api api = Api.of(machine);
        return OneMistake.each(machine.timeouts().stream()
                .flatMap(timeout -> timeout.of().stream()
                        .flatMap(reference -> problem(timeout, reference, machine, api).stream())));
    }

    private static Optional<Problem> problem(Timeout timeout, Reference reference, Machine machine, Api api) {
        if (reference.candidates().isEmpty()) {
            return Optional.of(unknown(timeout, reference, machine, api));
        }
        Method method = reference
                .meant()
                .or(() -> RowsNameMethods.nearest(reference))
                .orElseThrow()
                .method();
        if (machine.isEvent(method) || api.implementing(method).isPresent()) {
            return Optional.of(new GeneratedAsAction(method, Role.DURATION, machine.isEvent(method), timeout.site()));
        }
        Optional<Problem> ofObject = MethodsOfObject.problem(method, Role.DURATION, timeout.site(), machine);
        if (ofObject.isPresent()) {
            return ofObject;
        }
        boolean isPrivate = method.visibility() == Visibility.PRIVATE;
        if (isPrivate && reference.meant().isEmpty()) {
            return Optional.of(
                    new PrivateMethod(method, Role.DURATION, machine.spec().isInterface(), timeout.site()));
        }
        boolean isSuitable = reference.meant().isPresent()
                && Role.DURATION.suits(method.result())
                && method.checked().isEmpty();
        return isSuitable ? Optional.empty() : Optional.of(unsuitable(timeout, method));
    }

    private static UnknownMethod unknown(Timeout timeout, Reference reference, Machine machine, Api api) {
        boolean isGenerated =
                api.signatures().stream().anyMatch(signature -> signature.name().equals(reference.name()));
        return new UnknownMethod(
                reference.name(),
                Role.DURATION,
                "the timeout of " + timeout.event().name(),
                timeout.asWritten(),
                0,
                RowsNameMethods.known(Role.DURATION, machine),
                isGenerated,
                machine.spec().isInterface(),
                timeout.site());
    }

    private static UnsuitableMethod unsuitable(Timeout timeout, Method method) {
        return new UnsuitableMethod(
                method,
                Role.DURATION,
                " of " + timeout.event().name(),
                List.of(Role.DURATION.result() + " " + method.name() + "()"),
                timeout.site());
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

package dev.switchgear.processor.check;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnimplementedMethod;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import java.util.List;

/** Every abstract method is an event, or one that the machine has anyway. */
final class AbstractMethodsAreImplemented implements Rule {

    @Override
    public List<UnimplementedMethod> check(Machine machine, Chart chart) {
        if (!machine.isTable() && machine.events().isEmpty()) {
            return List.of(); // That there are no rows yet is one mistake, not one for each method that will have some.
        }
        Api api = Api.of(machine);
        return machine.spec().methods().stream()
                .filter(Method::isAbstract)
                .filter(method -> !machine.isEvent(method))
                .filter(method -> api.implementing(method).isEmpty())
                .map(method ->
                        new UnimplementedMethod(method, machine, api, api.sameAs(method), api.omissionOf(method)))
                .toList();
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

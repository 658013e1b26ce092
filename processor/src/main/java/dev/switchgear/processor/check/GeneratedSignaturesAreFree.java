package dev.switchgear.processor.check;

import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.SignatureTaken;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import java.util.List;

/** What the machine is given, the spec neither implements nor makes an event of. */
final class GeneratedSignaturesAreFree implements Rule {

    @Override
    public List<SignatureTaken> check(Machine machine, Chart chart) {
        Api api = Api.of(machine);
        return machine.spec().methods().stream()
                .filter(method -> !method.isAbstract() || machine.isEvent(method))
                .filter(method ->
                        !machine.isEvent(method) || ObjectMethod.of(method).isEmpty())
                .flatMap(
                        method -> api
                                .sameAs(method)
                                .map(signature -> new SignatureTaken(method, signature, machine.spec()))
                                .stream())
                .toList();
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

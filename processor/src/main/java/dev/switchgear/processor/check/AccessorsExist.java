package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.BoundComponent;
import dev.switchgear.processor.model.Component;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnknownAccessor;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;

/** What carries a machine's state has members to read each component by, and to write it. */
final class AccessorsExist implements Rule {

    @Override
    public List<UnknownAccessor> check(Machine machine, Chart chart) {
        return machine.binding().stream()
                .filter(binding -> BindingsAreFit.isFit(binding, machine))
                .flatMap(binding -> Component.of(machine).stream()
                        .flatMap(component ->
                                binding.of(component).stream().flatMap(bound -> problems(binding, component, bound))))
                .toList();
    }

    /** What can be neither read nor written is one mistake. */
    private static Stream<UnknownAccessor> problems(Binding binding, Component component, BoundComponent bound) {
        boolean isRead = bound.reading().meant(component).isPresent();
        boolean isWritten = bound.writing().meant(component).isPresent();
        if (isRead && isWritten) {
            return Stream.empty();
        }
        return Stream.of(new UnknownAccessor(binding.parameter().type(), component, bound, !isRead));
    }
}

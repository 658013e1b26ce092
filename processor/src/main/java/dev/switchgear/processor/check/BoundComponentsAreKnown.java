package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.BoundComponent;
import dev.switchgear.processor.model.Component;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnboundComponent;
import dev.switchgear.processor.resolve.Chart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What carries a machine's state carries each component of what the machine is stored as, once. */
final class BoundComponentsAreKnown implements Rule {

    @Override
    public List<UnboundComponent> check(Machine machine, Chart chart) {
        return machine.binding().stream()
                .filter(binding -> BindingsAreFit.isFit(binding, machine))
                .flatMap(binding -> problems(binding, Component.of(machine)))
                .toList();
    }

    @Override
    public boolean needsTheWhole() {
        return true; // Which components there are, all rows tell.
    }

    private static Stream<UnboundComponent> problems(Binding binding, List<Component> components) {
        List<String> names = components.stream().map(Component::name).toList();
        List<String> missing =
                names.stream().filter(name -> !isBound(name, binding)).toList();
        Set<String> seen = new HashSet<>();
        List<UnboundComponent> strays = binding.components().stream()
                .filter(bound -> !names.contains(bound.component()) || !seen.add(bound.component()))
                .map(bound -> UnboundComponent.stray(bound, names, missing))
                .toList();
        return strays.isEmpty() && !missing.isEmpty()
                ? Stream.of(UnboundComponent.missing(binding, names, missing))
                : strays.stream();
    }

    private static boolean isBound(String name, Binding binding) {
        return binding.components().stream().map(BoundComponent::component).anyMatch(name::equals);
    }
}

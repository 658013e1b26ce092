package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnfitBinding;
import dev.switchgear.processor.problem.UnfitBinding.Reason;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** What carries a machine's state is one object, given to the spec's only constructor; and the state is all there is to store. */
final class BindingsAreFit implements Rule {

    @Override
    public List<UnfitBinding> check(Machine machine, Chart chart) {
        return machine.spec().bindings().stream()
                .flatMap(binding ->
                        reason(binding, machine)
                                .map(reason -> new UnfitBinding(binding, reason, machine.spec()))
                                .stream())
                .toList();
    }

    /** Whether the parameter can carry the state of its machine. */
    static boolean isFit(Binding binding, Machine machine) {
        return reason(binding, machine).isEmpty();
    }

    private static Optional<Reason> reason(Binding binding, Machine machine) {
        if (binding.constructor().isEmpty()) {
            return Optional.of(Reason.NO_CONSTRUCTOR);
        }
        if (!binding.isObject()) {
            return Optional.of(Reason.NO_OBJECT);
        }
        if (!machine.binding().orElseThrow().equals(binding)) {
            return Optional.of(Reason.SECOND);
        }
        if (machine.spec().constructors().size() > 1) {
            return Optional.of(Reason.SEVERAL_CONSTRUCTORS);
        }
        if (!binding.constructor().orElseThrow().typeVariables().isEmpty()) {
            return Optional.of(Reason.GENERIC_CONSTRUCTOR);
        }
        if (machine.spec().serialForm().isPresent()) {
            return Optional.of(Reason.SERIALIZABLE);
        }
        return machine.defers() ? Optional.of(Reason.DEFERS) : Optional.empty();
    }
}

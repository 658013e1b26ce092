package dev.switchgear.processor.check;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.EnumRole;
import dev.switchgear.processor.problem.SharedEnum;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** The enum of the superstates is not that of the states or of the events. */
final class EnumsDiffer implements Rule {

    @Override
    public List<SharedEnum> check(Machine machine, Chart chart) {
        return shared(machine).map(role -> new SharedEnum(role, machine)).stream()
                .toList();
    }

    /** Whether it is, so that all else about superstates follows from that. */
    static boolean isShared(Machine machine) {
        return shared(machine).isPresent();
    }

    private static Optional<EnumRole> shared(Machine machine) {
        Optional<ClassName> superstates = machine.topology().type().map(EnumType::name);
        if (superstates.filter(machine.stateEnum().name()::equals).isPresent()) {
            return Optional.of(EnumRole.STATE);
        }
        return superstates.isPresent() && superstates.equals(machine.eventEnum().map(EnumType::name))
                ? Optional.of(EnumRole.EVENT)
                : Optional.empty();
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.OversizedEnum;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** The events of a machine are constants of an enum, and of those there cannot be any number. */
final class EventsFitIntoAnEnum implements Rule {

    @Override
    public List<OversizedEnum> check(Machine machine, Chart chart) {
        return machine.eventMethods().size() > EnumType.MOST_CONSTANTS
                ? List.of(OversizedEnum.ofEvents(machine))
                : List.of();
    }
}

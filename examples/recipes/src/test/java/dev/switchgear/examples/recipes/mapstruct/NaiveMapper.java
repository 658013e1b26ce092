package dev.switchgear.examples.recipes.mapstruct;

import dev.switchgear.examples.recipes.lombok.LoanFlowMachine;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;

/** What the page says to leave alone: a machine as the source of a mapping. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE)
interface NaiveMapper {

    /** What somebody expects of it. */
    record Shown(String state) {}

    Shown shown(LoanFlowMachine machine);
}

package dev.switchgear.examples.recipes.mapstruct;

import dev.switchgear.examples.recipes.lombok.Loan;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine;
import dev.switchgear.examples.recipes.lombok.LoanStatus;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

/** Turns loans into what others see of them. */
@Mapper
public interface LoanMapper {

    /**
     * What readers see.
     *
     * @param loan a loan
     * @return the view
     */
    @Mapping(target = "availability", source = "status")
    LoanView view(Loan loan);

    /**
     * Where a book is.
     *
     * @param status the status of its loan
     * @return where
     */
    @ValueMapping(source = "OVERDUE", target = "LENT")
    @ValueMapping(source = "RETURNED", target = "AVAILABLE")
    Availability availability(LoanStatus status);

    /**
     * What is kept of a machine.
     *
     * @param snapshot its snapshot, a type that the machine nests
     * @return the columns
     */
    @Mapping(target = "status", source = "state")
    StoredLoan stored(LoanFlowMachine.Snapshot snapshot);

    /**
     * A snapshot, to resume a machine with.
     *
     * @param stored the columns
     * @return the snapshot
     */
    @Mapping(target = "state", source = "status")
    LoanFlowMachine.Snapshot snapshot(StoredLoan stored);
}

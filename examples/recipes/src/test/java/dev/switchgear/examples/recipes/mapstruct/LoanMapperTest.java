package dev.switchgear.examples.recipes.mapstruct;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.Timers;
import dev.switchgear.examples.recipes.lombok.Loan;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Snapshot;
import dev.switchgear.examples.recipes.lombok.LoanStatus;
import dev.switchgear.examples.recipes.lombok.Loans;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapstruct.factory.Mappers;

class LoanMapperTest {

    private static final Instant DUE = Instant.parse("2026-12-24T12:00:00Z");

    private final LoanMapper mapper = Mappers.getMapper(LoanMapper.class);

    @Test
    void lomboksAccessorsAreMapped() {
        Loan loan = new Loan("Moby-Dick");
        loan.setStatus(LoanStatus.OVERDUE);
        loan.setLateDue(DUE);

        assertThat(mapper.view(loan)).isEqualTo(new LoanView("Moby-Dick", Availability.LENT, DUE));
    }

    @ParameterizedTest
    @EnumSource
    void eachStatusHasAnAvailability(LoanStatus status) {
        assertThat(mapper.availability(status))
                .isEqualTo(
                        switch (status) {
                            case RESERVED -> Availability.RESERVED;
                            case LENT, OVERDUE -> Availability.LENT;
                            case RETURNED -> Availability.AVAILABLE;
                            case LOST -> Availability.LOST;
                        });
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotSurvivesTheWayThroughColumns(LoanStatus status) {
        Snapshot snapshot = new Snapshot(status, status == LoanStatus.LENT ? DUE : null);

        StoredLoan stored = mapper.stored(snapshot);

        assertThat(stored).isEqualTo(new StoredLoan(status.name(), snapshot.lateDue()));
        assertThat(mapper.snapshot(stored)).isEqualTo(snapshot);
    }

    /** The mapper calls the record's constructor, which checks. */
    @Test
    void columnsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> mapper.snapshot(new StoredLoan("STOLEN", null)));
        assertThrows(IllegalArgumentException.class, () -> mapper.snapshot(new StoredLoan("RETURNED", DUE)));
        assertThrows(NullPointerException.class, () -> mapper.snapshot(new StoredLoan(null, null)));
    }

    @Test
    void aMachineHasNoProperties() {
        NaiveMapper naive = Mappers.getMapper(NaiveMapper.class);

        assertThat(naive.shown(Loans.flow("Moby-Dick", Timers.polled(InstantSource.system())))
                        .state())
                .isNull();
    }
}

package dev.switchgear.examples.recipes.lombok;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoanFlowTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");

    private final List<String> fines = new ArrayList<>();
    private final Loan loan = new Loan("Moby-Dick");
    private Instant now = MONDAY;
    private final LoanFlowMachine.Factory flows =
            new LoanFlowMachine.Factory((card, cents) -> fines.add(card + " " + cents), Timers.polled(() -> now));
    private final LoanFlowMachine flow = flows.on(loan);

    @Test
    void lomboksConstructorAndAccessorsAreUsed() {
        flow.lend("A-7");

        assertThat(loan.getCard()).isEqualTo("A-7");
        assertThat(flow.deadline()).hasValue(MONDAY.plus(Duration.ofDays(28)));
        now = MONDAY.plus(Duration.ofDays(30));
        assertThat(flow.expire()).isTrue();
        flow.giveBack(2);
        assertThat(fines).containsExactly("A-7 100", "A-7 300").inOrder();
        assertThrows(IllegalTransitionException.class, flow::renew);
    }

    @Test
    void aMachineIsEqualToItselfAlone() {
        LoanFlowMachine same = flows.on(loan);

        assertThat(flow).isNotEqualTo(same);
        assertThat(flow.snapshot()).isEqualTo(same.snapshot());
    }
}

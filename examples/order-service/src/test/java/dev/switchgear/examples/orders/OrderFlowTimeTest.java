package dev.switchgear.examples.orders;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.orders.OrderFlowMachine.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What time does to an order; the test moves it. */
class OrderFlowTimeTest {

    @Test
    void timeToPayBeginsWithTheOrder() {
        Desk desk = Desk.with(CART);
        assertThat(desk.flow.deadline()).isEmpty();

        desk.flow.place();

        assertThat(desk.flow.deadline()).hasValue(Desk.DEADLINE);
        assertThat(desk.flow.snapshot()).isEqualTo(new Snapshot(PLACED, Desk.DEADLINE));
    }

    @Test
    void orderLapsesAtItsDeadlineAndNotBefore() {
        Desk desk = Desk.with(PLACED);

        desk.now = Desk.DEADLINE.minusMillis(1);
        assertThat(desk.flow.expire()).isFalse();
        assertThat(desk.flow.state()).isEqualTo(PLACED);
        assertThat(desk.journal).isEmpty();

        desk.now = Desk.DEADLINE;
        assertThat(desk.flow.expire()).isTrue();
        assertThat(desk.flow.state()).isEqualTo(CANCELLED);
        assertThat(desk.journal)
                .containsExactly("release for order 7", "audit PLACED LAPSE CANCELLED")
                .inOrder();

        assertThat(desk.flow.expire()).isFalse();
    }

    @Test
    void nothingIsDueHoweverAnOrderWasLeft() {
        Desk paid = Desk.with(PLACED);
        Desk cancelled = Desk.with(PLACED);
        Desk lapsed = Desk.with(PLACED);
        lapsed.now = Desk.DEADLINE;

        paid.flow.pay(Desk.TOTAL);
        cancelled.flow.cancel("too dear");
        lapsed.flow.expire();

        for (Desk desk : List.of(paid, cancelled, lapsed)) {
            assertThat(desk.flow.deadline()).isEmpty();
            assertThat(desk.flow.snapshot().lapseDue()).isNull();
        }
    }

    /** The time is over when somebody says so: who pays before that is welcome. */
    @Test
    void latePaymentIsTakenIfNobodyHasLookedYet() {
        Desk desk = Desk.with(PLACED);
        desk.now = Desk.DEADLINE.plus(Duration.ofDays(1));

        desk.flow.pay(Desk.TOTAL);

        assertThat(desk.flow.expire()).isFalse();
        assertThat(desk.flow.state()).isEqualTo(PAID);
    }

    @ParameterizedTest
    @EnumSource(names = "PLACED", mode = EnumSource.Mode.EXCLUDE)
    void onlyAPlacedOrderWaits(OrderStatus status) {
        Desk desk = Desk.with(status);
        desk.now = Desk.DEADLINE.plus(Duration.ofDays(1_000));

        assertThat(desk.flow.expire()).isFalse();
        assertThat(desk.flow.state()).isEqualTo(status);
        assertThat(desk.journal).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> new Snapshot(status, Desk.DEADLINE));
    }

    @Test
    void entityKeepsTheDeadlineFromOneMachineToTheNext() {
        Desk desk = Desk.with(CART);

        desk.order.<OrderStatus>fire(desk, desk, desk, desk.timers, OrderFlow::place);
        assertThat(desk.order.paymentDue()).hasValue(Desk.DEADLINE);

        List<Optional<?>> between = new ArrayList<>();
        desk.onCall = () -> between.add(desk.order.paymentDue());
        desk.now = Desk.DEADLINE;
        assertThat(desk.order.<Boolean>fire(desk, desk, desk, desk.timers, OrderFlow::expire))
                .isTrue();

        assertThat(desk.order.status()).isEqualTo(CANCELLED);
        assertThat(desk.order.paymentDue()).isEmpty();
        assertThat(between).containsExactly(Optional.of(Desk.DEADLINE), Optional.of(Desk.DEADLINE));
    }

    @Test
    void entityKeepsTheDeadlineWhenExpiryFails() {
        Desk desk = Desk.with(PLACED);
        desk.now = Desk.DEADLINE;
        desk.onCall = () -> {
            throw new IllegalStateException("a collaborator's own trouble");
        };

        assertThrows(
                IllegalStateException.class,
                () -> desk.order.<Boolean>fire(desk, desk, desk, desk.timers, OrderFlow::expire));

        assertThat(desk.order.status()).isEqualTo(PLACED);
        assertThat(desk.order.paymentDue()).hasValue(Desk.DEADLINE);
    }

    @Test
    void definitionKnowsTheTimeToPay() {
        assertThat(OrderFlowMachine.definition().timeouts()).hasSize(1);
        var timeout = OrderFlowMachine.definition().timeouts().get(0);
        assertThat(timeout.event()).isEqualTo(OrderFlowMachine.Event.LAPSE);
        assertThat(timeout.duration()).hasValue(Duration.ofDays(2));
    }
}

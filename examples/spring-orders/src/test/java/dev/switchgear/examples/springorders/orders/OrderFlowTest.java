package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.Reason;
import dev.switchgear.Timers;
import dev.switchgear.examples.springorders.TestClock;
import dev.switchgear.examples.springorders.orders.OrderFlowMachine.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** The flow by itself: no Spring, no database. */
class OrderFlowTest {

    private static final BigDecimal TOTAL = new BigDecimal("19.90");

    private final List<Object> published = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final TestClock clock = new TestClock();
    private final OrderFlowMachine.Factory flows =
            new OrderFlowMachine.Factory(published::add, new ListWatch(), Timers.polled(clock));
    private final Order order = new Order("teapot", TOTAL);

    @BeforeEach
    void place() {
        ReflectionTestUtils.setField(order, "id", 7L);
        flows.start(order);
    }

    @Test
    void hasTwoDaysToPay() {
        assertThat(order.getStatus()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.getPaymentDue()).isEqualTo(clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void goesItsWay() {
        flows.on(order).pay(new BigDecimal("19.9"));
        flows.on(order).ship("RR1");

        assertThat(order.getStatus()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(order.getPaymentDue()).isNull();
        assertThat(order.getTracking()).isEqualTo("RR1");
        assertThat(published).containsExactly(new ChargeDue(7, TOTAL));
        assertThat(seen).containsExactly("PLACED PAY PAID", "PAID SHIP SHIPPED").inOrder();
    }

    @Test
    void givesBackWhatWasPaid() {
        flows.on(order).pay(TOTAL);
        flows.on(order).cancel();

        assertThat(order.getStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(published)
                .containsExactly(new ChargeDue(7, TOTAL), new RefundDue(7, TOTAL))
                .inOrder();
    }

    @Test
    void givesNothingBackIfNothingWasPaid() {
        flows.on(order).cancel();

        assertThat(order.getStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(published).isEmpty();
    }

    @Test
    void refusesAnotherAmount() {
        IllegalTransitionException refusal = assertThrows(
                IllegalTransitionException.class, () -> flows.on(order).pay(BigDecimal.ONE));

        assertThat(refusal.guards()).containsExactly("isTheTotal");
        assertThat(order.getStatus()).isEqualTo(OrderStatus.PLACED);
        assertThat(published).isEmpty();
        assertThat(seen).containsExactly("PLACED PAY GUARDED");
    }

    @Test
    void lapsesWhenTheTimeIsOver() {
        clock.advance(Duration.ofDays(2).minusMillis(1));
        assertThat(flows.on(order).expire()).isFalse();
        assertThat(order.getStatus()).isEqualTo(OrderStatus.PLACED);

        clock.advance(Duration.ofMillis(1));
        assertThat(flows.on(order).expire()).isTrue();
        assertThat(order.getStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.getPaymentDue()).isNull();
        assertThat(seen).containsExactly("PLACED LAPSE CANCELLED");
    }

    private final class ListWatch implements OrderWatch {

        @Override
        public void moved(Order order, OrderStatus from, Event event, OrderStatus to) {
            seen.add(from + " " + event + " " + to);
        }

        @Override
        public void refused(OrderStatus state, Event event, Reason reason) {
            seen.add(state + " " + event + " " + reason);
        }
    }
}

package dev.switchgear.examples.orders;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.DELIVERED;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.orders.OrderStatus.REFUNDED;
import static dev.switchgear.examples.orders.OrderStatus.SHIPPED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.IllegalTransitionException.Reason;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What guards make of a payload: the event is legal in that state, and still it depends. */
class OrderFlowGuardsTest {

    @Test
    void emptyCartIsNotOrdered() {
        Desk desk = Desk.withEmptyCart();

        assertThat(desk.flow.canPlace()).isFalse();
        assertGuardRefuses(desk, () -> desk.flow.place());

        desk.flow.put(new OrderLine("apple", 1, Money.of(3)));
        assertThat(desk.flow.canPlace()).isTrue();
        assertThat(desk.flow.place()).isEqualTo(PLACED);
    }

    @Test
    void tooLittleDoesNotPay() {
        Desk desk = Desk.with(PLACED);

        assertThat(desk.flow.canPay(new Money(7_49))).isFalse();
        assertGuardRefuses(desk, () -> desk.flow.pay(new Money(7_49)));
        assertThat(desk.journal).isEmpty();
    }

    @Test
    void enoughPaysAndTheTotalIsCharged() {
        Desk desk = Desk.with(PLACED);

        assertThat(desk.flow.canPay(Money.of(100))).isTrue();
        desk.flow.pay(Money.of(100));

        assertThat(desk.flow.state()).isEqualTo(PAID);
        assertThat(desk.journal)
                .containsExactly("charge 7.50 for order 7", "audit PLACED PAY PAID")
                .inOrder();
    }

    @Test
    void refusalSaysWhatTheTableWouldPermit() {
        Desk desk = Desk.with(PLACED);

        assertThat(assertThrows(IllegalTransitionException.class, () -> desk.flow.pay(Money.ZERO)))
                .hasMessageThat()
                .isEqualTo("OrderFlow refuses pay in PLACED: covers does not hold; it permits: cancel, lapse");
    }

    @Test
    void parcelMustHoldTheOrder() {
        Desk desk = Desk.with(PAID);

        assertParcelStays(desk, Map.of());
        assertParcelStays(desk, Map.of("apple", 2));
        assertParcelStays(desk, Map.of("apple", 1, "pear", 1));
        assertParcelStays(desk, Map.of("apple", 2, "pear", 1, "plum", 1));
        assertThat(desk.journal).isEmpty();

        assertThat(desk.flow.ship(new Parcel("TRACK-1", Map.of("apple", 2, "pear", 1))))
                .isEqualTo(SHIPPED);
        assertThat(desk.order.tracking()).hasValue("TRACK-1");
    }

    private static void assertParcelStays(Desk desk, Map<String, Integer> contents) {
        Parcel parcel = new Parcel("TRACK-1", contents);
        assertThat(desk.flow.canShip(parcel)).isFalse();
        assertGuardRefuses(desk, () -> desk.flow.ship(parcel));
    }

    @Test
    void partsOfTheMoneyGoBackUntilNothingIsLeft() {
        Desk desk = Desk.with(DELIVERED);

        assertThat(desk.flow.refund(Money.of(5))).isEqualTo(DELIVERED);
        assertGuardRefuses(desk, () -> desk.flow.refund(Money.of(5)));
        assertThat(desk.flow.refund(Money.of(2))).isEqualTo(DELIVERED);
        assertThat(desk.flow.refund(new Money(50))).isEqualTo(REFUNDED);

        assertThat(desk.order.refunded()).isEqualTo(Desk.TOTAL);
        assertThat(desk.journal)
                .containsExactly(
                        "refund 5.00 for order 7",
                        "audit DELIVERED REFUND DELIVERED",
                        "refund 2.00 for order 7",
                        "audit DELIVERED REFUND DELIVERED",
                        "refund 0.50 for order 7",
                        "audit DELIVERED REFUND REFUNDED")
                .inOrder();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7_51})
    void nothingAndTooMuchDoNotGoBack(long cents) {
        Desk desk = Desk.with(DELIVERED);

        assertThat(desk.flow.canRefund(new Money(cents))).isFalse();
        assertGuardRefuses(desk, () -> desk.flow.refund(new Money(cents)));
        assertThat(desk.journal).isEmpty();
    }

    private static void assertGuardRefuses(Desk desk, Executable event) {
        OrderStatus before = desk.flow.state();

        IllegalTransitionException refusal = assertThrows(IllegalTransitionException.class, event);

        assertThat(refusal.reason()).isEqualTo(Reason.GUARD_REFUSED);
        assertThat(refusal.permitted()).contains(refusal.event());
        assertThat(desk.flow.state()).isEqualTo(before);
    }
}

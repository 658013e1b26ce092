package dev.switchgear.examples.orders;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.orders.OrderStatus.SHIPPED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.ReentrantEventException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an event does, in which order, and what is left when something on the way fails. */
class OrderFlowActionsTest {

    private static final Parcel PARCEL = new Parcel("TRACK-1", Map.of("apple", 2, "pear", 1));

    @Test
    void puttingStaysInTheCartAndIsRemembered() {
        Desk desk = Desk.with(CART);

        desk.flow.put(new OrderLine("apple", 5, Money.of(2)));

        assertThat(desk.order.total()).isEqualTo(new Money(11_50));
        assertThat(desk.journal).containsExactly("audit CART PUT CART");
    }

    @Test
    void placingReserves() {
        Desk desk = Desk.with(CART);

        desk.flow.place();

        assertThat(desk.journal)
                .containsExactly("reserve [apple, pear] for order 7", "audit CART PLACE PLACED")
                .inOrder();
    }

    @Test
    void shippingHandsTheGoodsOver() {
        Desk desk = Desk.with(PAID);

        desk.flow.ship(PARCEL);

        assertThat(desk.journal)
                .containsExactly("hand over for order 7", "audit PAID SHIP SHIPPED")
                .inOrder();
    }

    @Test
    void cancellingGivesBackWhatThereIs() {
        Desk cart = Desk.with(CART);
        Desk placed = Desk.with(PLACED);
        Desk paid = Desk.with(PAID);

        cart.flow.cancel("too dear");
        placed.flow.cancel("too dear");
        paid.flow.cancel("too dear");

        assertThat(cart.journal)
                .containsExactly("release for order 7", "audit CART CANCEL CANCELLED")
                .inOrder();
        assertThat(placed.journal)
                .containsExactly("release for order 7", "audit PLACED CANCEL CANCELLED")
                .inOrder();
        assertThat(paid.journal)
                .containsExactly("refund 7.50 for order 7", "release for order 7", "audit PAID CANCEL CANCELLED")
                .inOrder();
        assertThat(paid.order.cancellation()).hasValue("too dear");
        assertThat(paid.order.refunded()).isEqualTo(Desk.TOTAL);
    }

    @Test
    void effectComesBeforeTheStateAndItsTimeEntryAfterThem() {
        Desk desk = Desk.with(PLACED);
        List<String> seen = new ArrayList<>();
        desk.onCall = () -> seen.add((desk.flow.deadline().isPresent() ? "due " : "not due ") + desk.flow.state());

        desk.flow.pay(Desk.TOTAL);
        desk.flow.cancel("too dear");

        assertThat(desk.journal)
                .containsExactly(
                        "charge 7.50 for order 7",
                        "audit PLACED PAY PAID",
                        "refund 7.50 for order 7",
                        "release for order 7",
                        "audit PAID CANCEL CANCELLED")
                .inOrder();
        assertThat(seen)
                .containsExactly("due PLACED", "not due PAID", "not due PAID", "not due CANCELLED", "not due CANCELLED")
                .inOrder();
    }

    @Test
    void bodysResultIsTheCallers() {
        Desk desk = Desk.with(PLACED);

        assertThat(desk.flow.pay(Desk.TOTAL)).isNotNull();
    }

    @Test
    void effectThatFailsLeavesTheState() {
        Desk desk = Desk.with(PLACED);
        IllegalStateException failure = failNext(desk);

        assertThat(assertThrows(IllegalStateException.class, () -> desk.flow.pay(Desk.TOTAL)))
                .isSameInstanceAs(failure);
        assertThat(desk.flow.state()).isEqualTo(PLACED);

        desk.flow.pay(Desk.TOTAL);
        assertThat(desk.flow.state()).isEqualTo(PAID);
    }

    @Test
    void entryActionThatFailsFindsTheNewState() {
        Desk desk = Desk.with(PAID);
        IllegalStateException failure = failNext(desk);

        assertThat(assertThrows(IllegalStateException.class, () -> desk.flow.ship(PARCEL)))
                .isSameInstanceAs(failure);
        assertThat(desk.flow.state()).isEqualTo(SHIPPED);
        assertThat(desk.journal).containsExactly("hand over for order 7");
    }

    @Test
    void entityKeepsItsStatusWhenAnythingFails() {
        Desk desk = Desk.with(PAID);
        failNext(desk);

        assertThrows(
                IllegalStateException.class,
                () -> desk.order.fire(desk, desk, desk, desk.timers, flow -> flow.ship(PARCEL)));
        assertThat(desk.order.status()).isEqualTo(PAID);

        assertThat(desk.order.<OrderStatus>fire(desk, desk, desk, desk.timers, flow -> flow.ship(PARCEL)))
                .isEqualTo(SHIPPED);
        assertThat(desk.order.status()).isEqualTo(SHIPPED);
    }

    @Test
    void collaboratorCannotRaiseAnEventOfItsOwn() {
        Desk desk = Desk.with(PAID);
        desk.onCall = () -> desk.flow.deliver();

        assertThat(assertThrows(ReentrantEventException.class, () -> desk.flow.cancel("too dear")))
                .hasMessageThat()
                .isEqualTo(
                        "OrderFlow refuses deliver while cancel is running: a guard or an action of cancel raised it, or a second thread did, and OrderFlow is not threadSafe");
        assertThat(desk.flow.state()).isEqualTo(PAID);

        desk.onCall = () -> {};
        assertThat(desk.flow.cancel("too dear")).isEqualTo(CANCELLED);
    }

    private static IllegalStateException failNext(Desk desk) {
        IllegalStateException failure = new IllegalStateException("a collaborator's own trouble");
        desk.onCall = () -> {
            desk.onCall = () -> {};
            throw failure;
        };
        return failure;
    }
}

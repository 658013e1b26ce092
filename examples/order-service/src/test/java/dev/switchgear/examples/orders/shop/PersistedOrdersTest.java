package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.DELIVERED;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.orders.OrderStatus.REFUNDED;
import static dev.switchgear.examples.orders.OrderStatus.SHIPPED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.Order;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderFlowMachine;
import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.OrderStatus;
import dev.switchgear.examples.orders.jdbc.AuditEntry;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.StaleOrderException;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders that come back from the database go on where they were: by another service, with nothing but their row. */
@OnEachDatabase
class PersistedOrdersTest {

    private final TestShop shop;
    private final OrderService tomorrow;

    PersistedOrdersTest(DatabaseKind kind) {
        shop = new TestShop(kind);
        tomorrow = new OrderService(shop.jdbi, shop.clock);
    }

    @ParameterizedTest
    @EnumSource
    void orderResumesInEveryStatus(OrderStatus status) {
        OrderRevision order = shop.orderIn(status);
        int resumed = shop.trail(order.order()).size();

        assertThat(tomorrow.read(order.order()).status()).isEqualTo(status);
        Set<Event> permitted = OrderFlowMachine.permitted(status);
        for (Event event : Event.values()) {
            boolean isIgnored = status == OrderStatus.DELIVERED && event == Event.DELIVER;
            if (!permitted.contains(event) && !isIgnored && event != Event.LAPSE) {
                assertThrows(IllegalTransitionException.class, () -> shop.fire(tomorrow, order, event));
            }
        }
        assertThat(shop.trail(order.order())).hasSize(resumed);

        for (Event event : permitted) {
            OrderRevision another = shop.orderIn(status);
            shop.fire(tomorrow, another, event);
            assertThat(shop.status(another)).isIn(OrderFlowMachine.targets(status, event));
            assertThat(shop.read(another).revision()).isEqualTo(another.next());
        }
    }

    @Test
    void everythingAnOrderKnowsComesBack() {
        OrderRevision order = shop.orderIn(PLACED);
        Order placed = tomorrow.read(order.order());

        assertThat(placed.lines())
                .containsExactly(new OrderLine("apple", 2, Money.of(3)), new OrderLine("pear", 1, new Money(1_50)))
                .inOrder();
        assertThat(placed.total()).isEqualTo(TestShop.TOTAL);
        assertThat(placed.paymentDue()).hasValue(TestShop.DEADLINE);
        assertThat(placed.tracking()).isEmpty();

        Order delivered = tomorrow.read(shop.orderIn(DELIVERED).order());
        assertThat(delivered.paymentDue()).isEmpty();
        assertThat(delivered.tracking()).hasValue("TRACK-1");

        assertThat(tomorrow.read(shop.orderIn(CANCELLED).order()).cancellation())
                .hasValue("changed my mind");
        assertThat(tomorrow.read(shop.orderIn(REFUNDED).order()).refunded()).isEqualTo(TestShop.TOTAL);
    }

    @Test
    void wholeLifeIsInTheTrailAndNothingElse() {
        OrderRevision order = shop.orderIn(DELIVERED);
        tomorrow.fire(order.order(), OrderFlow::deliver);
        tomorrow.fire(order.order(), flow -> flow.refund(Money.of(1)));
        assertThrows(
                IllegalTransitionException.class, () -> tomorrow.fire(order.order(), flow -> flow.cancel("too late")));
        tomorrow.fire(order.order(), flow -> flow.refund(new Money(6_50)));

        assertThat(shop.trail(order.order()))
                .containsExactly(
                        new AuditEntry(CART, Event.PUT, CART),
                        new AuditEntry(CART, Event.PUT, CART),
                        new AuditEntry(CART, Event.PLACE, PLACED),
                        new AuditEntry(PLACED, Event.PAY, PAID),
                        new AuditEntry(PAID, Event.SHIP, SHIPPED),
                        new AuditEntry(SHIPPED, Event.DELIVER, DELIVERED),
                        new AuditEntry(DELIVERED, Event.REFUND, DELIVERED),
                        new AuditEntry(DELIVERED, Event.REFUND, REFUNDED))
                .inOrder();
    }

    @Test
    void goodsFollowTheOrder() {
        OrderRevision order = shop.orderIn(CART);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);

        shop.service.fire(order, OrderFlow::place);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - 2);
        assertThat(shop.onTheShelf("pear")).isEqualTo(TestShop.ON_THE_SHELF - 1);

        shop.service.fire(order.next(), flow -> flow.cancel("changed my mind"));
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
        assertThat(shop.onTheShelf("pear")).isEqualTo(TestShop.ON_THE_SHELF);

        shop.orderIn(SHIPPED);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - 2);
    }

    @Test
    void whoHasSeenAnOldRevisionIsTold() {
        OrderRevision placed = shop.orderIn(PLACED);
        shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL));

        assertThat(assertThrows(
                        StaleOrderException.class, () -> shop.service.fire(placed, flow -> flow.cancel("too late"))))
                .hasMessageThat()
                .isEqualTo("there is no " + placed + " any more");
    }

    @Test
    void orderThatNeverWasIsNotFound() {
        OrderId unknown = new OrderId(-1);

        assertThrows(NoSuchElementException.class, () -> shop.service.read(unknown));
        assertThrows(NoSuchElementException.class, () -> shop.service.fire(unknown, OrderFlow::deliver));
    }
}

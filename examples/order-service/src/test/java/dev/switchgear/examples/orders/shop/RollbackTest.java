package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.DELIVERED;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.orders.OrderStatus.SHIPPED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.OutOfStockException;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.examples.orders.Payments;
import dev.switchgear.examples.orders.Stock;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.JdbcStock;
import dev.switchgear.examples.orders.jdbc.Outbox;
import dev.switchgear.examples.orders.shop.TestShop.Snapshot;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What fails, or is refused, leaves nothing behind: no status, no version, no stock, no instruction and no audit entry. */
@OnEachDatabase
class RollbackTest {

    private static final IllegalStateException FAILURE = new IllegalStateException("an effect's own trouble");

    private final TestShop shop;

    RollbackTest(DatabaseKind kind) {
        shop = new TestShop(kind);
    }

    @Test
    void bodyThatFailsAfterItWroteLeavesNothing() {
        OrderRevision placed = shop.orderIn(PLACED);
        Snapshot before = shop.snapshot(placed);
        OrderService service = new OrderService(shop.jdbi, shop.clock, FailingPayments::new, JdbcStock::new);

        assertThat(assertThrows(
                        IllegalStateException.class, () -> service.fire(placed, flow -> flow.pay(TestShop.TOTAL))))
                .isSameInstanceAs(FAILURE);

        assertThat(shop.snapshot(placed)).isEqualTo(before);
        assertThat(shop.relay.run()).isEqualTo(0);
    }

    @Test
    void effectThatFailsAfterOthersLeavesNothing() {
        OrderRevision delivered = shop.orderIn(DELIVERED);
        Snapshot before = shop.snapshot(delivered);
        OrderService service = new OrderService(shop.jdbi, shop.clock, FailingPayments::new, JdbcStock::new);

        assertThrows(IllegalStateException.class, () -> service.fire(delivered, flow -> flow.refund(Money.of(1))));

        assertThat(shop.snapshot(delivered)).isEqualTo(before);
    }

    @Test
    void entryActionThatFailsLeavesNothingAlthoughTheMachineWasThere() {
        OrderRevision paid = shop.orderIn(PAID);
        Snapshot before = shop.snapshot(paid);
        OrderService service = new OrderService(shop.jdbi, shop.clock, Outbox::new, FailingStock::new);

        // The refund has been noted when the entry action fails.
        assertThrows(IllegalStateException.class, () -> service.fire(paid, flow -> flow.cancel("no reason")));
        assertThat(shop.snapshot(paid)).isEqualTo(before);

        assertThrows(IllegalStateException.class, () -> service.fire(paid, flow -> flow.ship(TestShop.PARCEL)));
        assertThat(shop.snapshot(paid)).isEqualTo(before);
    }

    @Test
    void secondArticleThatIsMissingPutsTheFirstBack() {
        OrderRevision cart = shop.orderIn(CART);
        OrderLine tooMany = new OrderLine("pear", TestShop.ON_THE_SHELF + 1, Money.of(1));
        shop.service.fire(cart, flow -> flow.put(tooMany));
        Snapshot before = shop.snapshot(cart);

        assertThat(assertThrows(OutOfStockException.class, () -> shop.service.fire(cart.next(), OrderFlow::place)))
                .hasMessageThat()
                .isEqualTo("there are not 11 of pear");

        assertThat(shop.snapshot(cart)).isEqualTo(before);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
    }

    @Test
    void refusalLeavesTheOrderToBeClaimedAgain() {
        OrderRevision placed = shop.orderIn(PLACED);
        Snapshot before = shop.snapshot(placed);

        assertThrows(
                IllegalTransitionException.class, () -> shop.service.fire(placed, flow -> flow.ship(TestShop.PARCEL)));
        assertThrows(IllegalTransitionException.class, () -> shop.service.fire(placed, flow -> flow.pay(Money.of(1))));
        assertThat(shop.snapshot(placed)).isEqualTo(before);

        shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL));
        assertThat(shop.status(placed)).isEqualTo(PAID);
    }

    @Test
    void laterEventOfTheCallUndoesTheEarlier() {
        OrderRevision paid = shop.orderIn(PAID);
        Snapshot before = shop.snapshot(paid);

        // One transaction, one machine: whoever raises two events gets both or none.
        assertThrows(
                IllegalTransitionException.class,
                () -> shop.service.fire(paid, flow -> {
                    flow.ship(TestShop.PARCEL);
                    return flow.cancel("too late");
                }));
        assertThat(shop.snapshot(paid)).isEqualTo(before);

        shop.service.fire(paid, flow -> flow.ship(TestShop.PARCEL));
        assertThat(shop.status(paid)).isEqualTo(SHIPPED);
    }

    /** Writes its instruction, and fails then. */
    private record FailingPayments(Payments outbox) implements Payments {

        FailingPayments(Handle handle) {
            this(new Outbox(handle));
        }

        @Override
        public PaymentKey charge(OrderId order, Money amount) {
            outbox.charge(order, amount);
            throw FAILURE;
        }

        @Override
        public PaymentKey refund(OrderId order, Money amount) {
            outbox.refund(order, amount);
            throw FAILURE;
        }
    }

    /** Puts back and hands over, and fails then. */
    private record FailingStock(Stock stock) implements Stock {

        FailingStock(Handle handle) {
            this(new JdbcStock(handle));
        }

        @Override
        public void reserve(OrderId order, Collection<OrderLine> lines) {
            stock.reserve(order, lines);
        }

        @Override
        public void release(OrderId order) {
            stock.release(order);
            throw FAILURE;
        }

        @Override
        public void handOver(OrderId order) {
            stock.handOver(order);
            throw FAILURE;
        }
    }
}

package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.examples.orders.Payments;
import dev.switchgear.examples.orders.Stock;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.JdbcStock;
import dev.switchgear.examples.orders.jdbc.Outbox;
import dev.switchgear.examples.orders.jdbc.OutboxRelay;
import dev.switchgear.examples.orders.shop.TestShop.Snapshot;
import java.util.Collection;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** Connections that the database kills in the middle of a transaction: nothing is lost, and nothing happens twice. */
@OnEachDatabase
class KilledConnectionTest {

    private final DatabaseKind kind;
    private final TestShop shop;

    KilledConnectionTest(DatabaseKind kind) {
        this.kind = kind;
        shop = new TestShop(kind);
    }

    @Test
    void killedBetweenClaimAndEffectTheOrderIsAsBeforeAndCanBePaid() {
        OrderRevision placed = shop.orderIn(PLACED);
        Snapshot before = shop.snapshot(placed);
        OrderService dying = new OrderService(
                shop.jdbi,
                shop.clock,
                handle -> {
                    kill();
                    return new Outbox(handle);
                },
                JdbcStock::new);

        assertThrows(JdbiException.class, () -> dying.fire(placed, flow -> flow.pay(TestShop.TOTAL)));

        assertThat(shop.snapshot(placed)).isEqualTo(before);
        assertCanBePaid(placed);
    }

    @Test
    void killedBetweenEffectAndCommitTheOrderIsAsBeforeAndCanBePaid() {
        OrderRevision placed = shop.orderIn(PLACED);
        Snapshot before = shop.snapshot(placed);
        OrderService dying = new OrderService(
                shop.jdbi, shop.clock, handle -> new DyingPayments(new Outbox(handle)), JdbcStock::new);

        assertThrows(JdbiException.class, () -> dying.fire(placed, flow -> flow.pay(TestShop.TOTAL)));

        assertThat(shop.snapshot(placed)).isEqualTo(before);
        assertCanBePaid(placed);
    }

    @Test
    void killedWithGoodsInHandTheGoodsAreBackOnTheShelf() {
        OrderRevision cart = shop.orderIn(CART);
        Snapshot before = shop.snapshot(cart);
        OrderService dying =
                new OrderService(shop.jdbi, shop.clock, Outbox::new, handle -> new DyingStock(new JdbcStock(handle)));

        assertThrows(JdbiException.class, () -> dying.fire(cart, OrderFlow::place));

        assertThat(shop.snapshot(cart)).isEqualTo(before);
        shop.service.fire(cart, OrderFlow::place);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - 2);
    }

    @Test
    void relayKilledBetweenSendingAndMarkingSendsAgainAndTheProviderChargesOnce() {
        OrderRevision paid = shop.orderIn(PAID);
        OutboxRelay dying = new OutboxRelay(shop.jdbi, instruction -> {
            shop.provider.carryOut(instruction);
            kill();
        });

        assertThrows(JdbiException.class, dying::run);
        assertThat(shop.provider.charges(paid.order())).isEqualTo(1);
        assertThat(shop.waiting()).isEqualTo(1);

        assertThat(shop.relay.run()).isEqualTo(1);
        assertThat(shop.provider.requests()).isEqualTo(2);
        assertThat(shop.provider.charges(paid.order())).isEqualTo(1);
        assertThat(shop.waiting()).isEqualTo(0);
    }

    /** By the very revision that the caller had seen: the claim is gone with the transaction. */
    private void assertCanBePaid(OrderRevision placed) {
        shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL));
        shop.relay.run();

        assertThat(shop.status(placed)).isEqualTo(PAID);
        assertThat(shop.provider.charges(placed.order())).isEqualTo(1);
    }

    private void kill() {
        TestDatabase.killOthers(kind);
    }

    /** Has the connection killed once the charge is written. */
    private final class DyingPayments implements Payments {

        private final Payments outbox;

        DyingPayments(Payments outbox) {
            this.outbox = outbox;
        }

        @Override
        public PaymentKey charge(OrderId order, Money amount) {
            PaymentKey key = outbox.charge(order, amount);
            kill();
            return key;
        }

        @Override
        public PaymentKey refund(OrderId order, Money amount) {
            throw new AssertionError("nobody is to get money back here");
        }
    }

    /** Has the connection killed once goods are set aside. */
    private final class DyingStock implements Stock {

        private final Stock stock;

        DyingStock(Stock stock) {
            this.stock = stock;
        }

        @Override
        public void reserve(OrderId order, Collection<OrderLine> lines) {
            stock.reserve(order, lines);
            kill();
        }

        @Override
        public void release(OrderId order) {
            throw new AssertionError("the transaction does that");
        }

        @Override
        public void handOver(OrderId order) {
            throw new AssertionError("nothing is shipped here");
        }
    }
}

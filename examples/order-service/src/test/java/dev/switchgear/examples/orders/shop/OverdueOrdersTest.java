package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.orders.OrderStatus.SHIPPED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.jdbc.AuditEntry;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.OrderRepository;
import dev.switchgear.examples.orders.jdbc.Outbox;
import dev.switchgear.examples.orders.shop.TestShop.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** Orders that nobody pays for are cancelled by themselves, and nothing else is; the test moves the clock. */
@OnEachDatabase
class OverdueOrdersTest {

    private final DatabaseKind kind;
    private final TestShop shop;
    private final OverdueOrders overdue;

    OverdueOrdersTest(DatabaseKind kind) {
        this.kind = kind;
        shop = new TestShop(kind);
        overdue = shop.overdue(shop.service);
    }

    @Test
    void unpaidOrderIsCancelledInTimeAndItsGoodsGivenBack() {
        OrderRevision order = shop.orderIn(PLACED);
        Snapshot before = shop.snapshot(order);

        shop.now = TestShop.DEADLINE.minusMillis(1);
        assertThat(overdue.run()).isEqualTo(0);
        assertThat(shop.snapshot(order)).isEqualTo(before);

        shop.now = TestShop.DEADLINE;
        assertThat(overdue.run()).isEqualTo(1);
        assertThat(shop.status(order)).isEqualTo(CANCELLED);
        assertThat(shop.read(order).paymentDue()).isEmpty();
        assertThat(shop.read(order).revision()).isEqualTo(order.next());
        assertThat(shop.trail(order.order()))
                .containsExactly(
                        new AuditEntry(CART, Event.PUT, CART),
                        new AuditEntry(CART, Event.PUT, CART),
                        new AuditEntry(CART, Event.PLACE, PLACED),
                        new AuditEntry(PLACED, Event.LAPSE, CANCELLED))
                .inOrder();
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
        assertThat(shop.onTheShelf("pear")).isEqualTo(TestShop.ON_THE_SHELF);

        assertThat(overdue.run()).isEqualTo(0);
        assertThat(shop.trail(order.order())).hasSize(4);
    }

    @Test
    void paidOrderNeverLapses() {
        OrderRevision paid = shop.orderIn(PLACED);
        shop.now = TestShop.DEADLINE;
        shop.service.fire(paid, flow -> flow.pay(TestShop.TOTAL));

        assertThat(overdue.run()).isEqualTo(0);
        shop.now = TestShop.DEADLINE.plus(Duration.ofDays(1_000));
        assertThat(overdue.run()).isEqualTo(0);

        assertThat(shop.status(paid)).isEqualTo(PAID);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - 2);
    }

    @Test
    void whatDoesNotWaitForPaymentIsLeftAlone() {
        List<OrderRevision> orders =
                List.of(shop.orderIn(CART), shop.orderIn(PAID), shop.orderIn(SHIPPED), shop.orderIn(CANCELLED));
        List<Snapshot> before = orders.stream().map(shop::snapshot).toList();
        shop.now = TestShop.DEADLINE.plus(Duration.ofDays(1_000));

        assertThat(overdue.run()).isEqualTo(0);

        assertThat(orders.stream().map(shop::snapshot).toList()).isEqualTo(before);
    }

    @Test
    void eachOrderHasItsOwnTime() {
        OrderRevision first = shop.orderIn(PLACED);
        shop.now = TestShop.NOON.plus(Duration.ofDays(1));
        OrderRevision second = shop.orderIn(PLACED);

        shop.now = TestShop.DEADLINE;
        assertThat(overdue.run()).isEqualTo(1);
        assertThat(shop.status(first)).isEqualTo(CANCELLED);
        assertThat(shop.status(second)).isEqualTo(PLACED);

        shop.now = TestShop.DEADLINE.plus(Duration.ofDays(1));
        assertThat(overdue.run()).isEqualTo(1);
        assertThat(shop.status(second)).isEqualTo(CANCELLED);
    }

    @Test
    void orderThatFailsIsReportedAndKeepsNobodyWaiting() {
        OrderRevision poison = shop.orderIn(PLACED);
        shop.now = TestShop.NOON.plusSeconds(1);
        List<OrderRevision> others = List.of(shop.orderIn(PLACED), shop.orderIn(PLACED));
        Snapshot before = shop.snapshot(poison);
        OverdueOrders job = shop.overdue(serviceThatFailsFor(poison));

        shop.now = TestShop.DEADLINE.plusSeconds(1);
        assertThat(job.run()).isEqualTo(2);

        others.forEach(other -> assertThat(shop.status(other)).isEqualTo(CANCELLED));
        assertThat(shop.reported).containsExactly(poison.order() + ": the shelf is broken");
        assertThat(shop.snapshot(poison).revision()).isEqualTo(before.revision());
        assertThat(shop.snapshot(poison).status()).isEqualTo(PLACED);
        assertThat(shop.snapshot(poison).due()).hasValue(TestShop.DEADLINE);
        assertThat(shop.snapshot(poison).trail()).isEqualTo(before.trail());
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - 2);
    }

    @Test
    void orderThatFailsIsTriedAgainAfterAMinuteThenTwoThenFour() {
        OrderRevision poison = shop.orderIn(PLACED);
        OverdueOrders job = shop.overdue(serviceThatFailsFor(poison));
        shop.now = TestShop.DEADLINE;
        job.run();
        assertThat(shop.reported).hasSize(1);

        for (int minutes : new int[] {1, 2, 4}) {
            int tries = shop.reported.size();
            shop.now = shop.now.plus(Duration.ofMinutes(minutes)).minusMillis(1);
            assertThat(job.run()).isEqualTo(0);
            assertThat(shop.reported).hasSize(tries);

            shop.now = shop.now.plusMillis(1);
            assertThat(job.run()).isEqualTo(0);
            assertThat(shop.reported).hasSize(tries + 1);
        }
        assertThat(Set.copyOf(shop.reported)).containsExactly(poison.order() + ": the shelf is broken");
    }

    @Test
    void orderThatFailedIsExpiredOnceItsTroubleIsOver() {
        OrderRevision order = shop.orderIn(PLACED);
        shop.now = TestShop.DEADLINE;
        shop.overdue(serviceThatFailsFor(order)).run();

        assertThat(overdue.run()).isEqualTo(0);
        shop.now = TestShop.DEADLINE.plus(Duration.ofMinutes(1));
        assertThat(overdue.run()).isEqualTo(1);

        assertThat(shop.status(order)).isEqualTo(CANCELLED);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
    }

    @Test
    void orderThatFailedCanStillBePaid() {
        OrderRevision order = shop.orderIn(PLACED);
        shop.now = TestShop.DEADLINE;
        shop.overdue(serviceThatFailsFor(order)).run();

        shop.service.fire(order, flow -> flow.pay(TestShop.TOTAL));

        shop.now = TestShop.DEADLINE.plus(Duration.ofDays(1));
        assertThat(overdue.run()).isEqualTo(0);
        assertThat(shop.status(order)).isEqualTo(PAID);
    }

    /** A row that no machine can have written: the machine refuses to resume it. */
    @Test
    void rowThatSomebodyEditedByHandIsReportedToo() {
        assumeTrue(kind == DatabaseKind.H2, "PostgreSQL lets nobody write it");
        OrderRevision edited = shop.orderIn(PAID);
        OrderRevision other = shop.orderIn(PLACED);
        shop.jdbi.useHandle(handle -> handle.createUpdate("update orders set payment_due = :due where id = :id")
                .bind("due", TestShop.NOON)
                .bind("id", edited.order().number())
                .execute());
        shop.now = TestShop.DEADLINE;

        assertThat(overdue.run()).isEqualTo(1);

        assertThat(shop.reported).containsExactly(edited.order() + ": lapse cannot be due in PAID");
        assertThat(shop.status(edited)).isEqualTo(PAID);
        assertThat(shop.status(other)).isEqualTo(CANCELLED);
    }

    /** Fails when it has put the goods back, which is undone; and with an error, which is no worse than an exception. */
    private OrderService serviceThatFailsFor(OrderRevision order) {
        return new OrderService(shop.jdbi, shop.clock, Outbox::new, StockWithAHook.afterRelease(id -> {
            if (id.equals(order.order())) {
                throw new LinkageError("the shelf is broken");
            }
        }));
    }

    @Test
    void isFoundByAnIndex() {
        List<String> asked = new ArrayList<>();
        String plan = shop.jdbi.inTransaction(handle -> {
            handle.setSqlLogger(new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                    asked.add(context.getRenderedSql());
                }
            });
            new OrderRepository(handle).nextOverdue(TestShop.NOON);
            handle.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
            if (kind == DatabaseKind.POSTGRESQL) {
                // So small a table is read faster as a whole.
                handle.execute("set local enable_seqscan = off");
            }
            return String.join(
                    " ",
                    handle.createQuery("explain " + asked.get(0))
                            .bind("now", TestShop.NOON)
                            .mapTo(String.class)
                            .list());
        });

        assertThat(plan.toLowerCase(Locale.ROOT)).contains("orders_by_payment_due");
    }
}

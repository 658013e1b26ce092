package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.Outbox;
import dev.switchgear.examples.orders.jdbc.StaleOrderException;
import dev.switchgear.examples.orders.shop.TestShop.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several nodes that expire orders at once, and customers who pay meanwhile. */
abstract class OverdueOrdersRaces {

    private static final int ORDERS = 5;
    private static final int NODES = 4;
    private static final int PAYERS = 4;

    private final DatabaseKind kind;
    private final TestShop shop;

    OverdueOrdersRaces(DatabaseKind kind) {
        this.kind = kind;
        shop = new TestShop(kind);
    }

    @RepeatedTest(3)
    void severalNodesExpireEachOrderOnce() throws InterruptedException {
        List<OrderRevision> orders = overdueOrders();
        Callable<Integer> node = () -> shop.overdue(shop.service).run();

        List<Integer> expired = Race.among(Collections.nCopies(NODES, node));

        assertThat(expired.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ORDERS);
        orders.forEach(this::assertLapsedOnce);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
        assertThat(shop.onTheShelf("pear")).isEqualTo(TestShop.ON_THE_SHELF);
        assertThat(shop.reported).isEmpty();
    }

    @RepeatedTest(3)
    void severalNodesReportAnOrderThatFailsOnce() throws InterruptedException {
        List<OrderRevision> orders = overdueOrders();
        OrderId poison = orders.get(0).order();
        OrderService failing = serviceThat(order -> {
            if (order.equals(poison)) {
                throw new IllegalStateException("the shelf is broken");
            }
        });
        Callable<Integer> node = () -> shop.overdue(failing).run();

        Race.among(Collections.nCopies(NODES, node));

        assertThat(shop.reported).containsExactly(poison + ": the shelf is broken");
        assertThat(shop.status(orders.get(0))).isEqualTo(PLACED);
        orders.subList(1, ORDERS).forEach(this::assertLapsedOnce);
    }

    @Test
    void nodeDoesNotWaitForAnother() {
        List<OrderRevision> orders = overdueOrders();
        List<Integer> expiredMeanwhile = new ArrayList<>();
        OverdueOrders slow = shop.overdue(serviceThat(order -> {
            if (expiredMeanwhile.isEmpty()) {
                expiredMeanwhile.add(elsewhere(shop.overdue(shop.service)::run));
            }
        }));

        assertThat(slow.run()).isEqualTo(1);

        assertThat(expiredMeanwhile).containsExactly(ORDERS - 1);
        orders.forEach(this::assertLapsedOnce);
    }

    @Test
    void nodeThatIsKilledHalfWayLeavesItsOrderToAnother() {
        List<OrderRevision> orders = overdueOrders();
        List<Snapshot> before = orders.stream().map(shop::snapshot).toList();
        OverdueOrders dying = shop.overdue(new OrderService(
                shop.jdbi,
                shop.clock,
                Outbox::new,
                StockWithAHook.afterRelease(order -> TestDatabase.killOthers(kind))));

        assertThrows(JdbiException.class, dying::run);
        assertThat(orders.stream().map(shop::snapshot).toList()).isEqualTo(before);
        assertThat(shop.reported).isEmpty();

        assertThat(shop.overdue(shop.service).run()).isEqualTo(ORDERS);
        orders.forEach(this::assertLapsedOnce);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
    }

    @Test
    void otherNodeGoesOnWhileOneIsKilled() {
        List<OrderRevision> orders = overdueOrders();
        List<OrderId> halfWay = new ArrayList<>();
        List<Integer> expiredMeanwhile = new ArrayList<>();
        OverdueOrders dying = shop.overdue(serviceThat(order -> {
            halfWay.add(order);
            expiredMeanwhile.add(elsewhere(shop.overdue(shop.service)::run));
            TestDatabase.killOthers(kind);
        }));

        assertThrows(JdbiException.class, dying::run);
        assertThat(expiredMeanwhile).containsExactly(ORDERS - 1);
        assertThat(halfWay).hasSize(1);
        assertThat(shop.service.read(halfWay.get(0)).status()).isEqualTo(PLACED);

        assertThat(shop.overdue(shop.service).run()).isEqualTo(1);
        orders.forEach(this::assertLapsedOnce);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF);
    }

    @RepeatedTest(5)
    void paymentAndExpiryAtTheSameMomentExactlyOneWins() throws InterruptedException {
        OrderRevision placed = shop.orderIn(PLACED);
        shop.now = TestShop.DEADLINE;
        List<Callable<String>> racers = new ArrayList<>();
        for (int i = 0; i < PAYERS; i++) {
            racers.add(() -> pays(placed) ? "paid" : "too late");
            racers.add(() -> shop.overdue(shop.service).run() == 1 ? "expired" : "nothing due");
        }

        List<String> answers = Race.among(racers);
        shop.relay.run();

        boolean paid = answers.contains("paid");
        assertThat(Collections.frequency(answers, "paid")).isEqualTo(paid ? 1 : 0);
        assertThat(Collections.frequency(answers, "expired")).isEqualTo(paid ? 0 : 1);
        assertThat(shop.reported).isEmpty();
        assertThat(shop.status(placed)).isEqualTo(paid ? PAID : CANCELLED);
        assertThat(shop.read(placed).revision()).isEqualTo(placed.next());
        assertThat(shop.trail(placed.order())).hasSize(4);
        assertThat(shop.provider.charges(placed.order())).isEqualTo(paid ? 1 : 0);
        assertThat(shop.onTheShelf("apple")).isEqualTo(TestShop.ON_THE_SHELF - (paid ? 2 : 0));
    }

    private boolean pays(OrderRevision placed) {
        try {
            shop.service.fire(placed.order(), flow -> flow.pay(TestShop.TOTAL));
            return true;
        } catch (IllegalTransitionException tooLate) {
            return false;
        }
    }

    @Test
    void orderThatIsJustBeingPaidIsPassedOver() {
        OrderRevision placed = shop.orderIn(PLACED);
        shop.now = TestShop.DEADLINE;

        shop.service.fire(placed, flow -> {
            PaymentKey key = flow.pay(TestShop.TOTAL);
            assertThat(elsewhere(shop.overdue(shop.service)::run)).isEqualTo(0);
            return key;
        });

        assertThat(shop.overdue(shop.service).run()).isEqualTo(0);
        assertThat(shop.status(placed)).isEqualTo(PAID);
    }

    @Test
    void paymentThatComesDuringTheExpiryIsToldThatItIsTooLate() {
        OrderRevision placed = shop.orderIn(PLACED);
        shop.now = TestShop.DEADLINE;
        AtomicReference<CompletableFuture<?>> payment = new AtomicReference<>();
        OverdueOrders overdue = shop.overdue(serviceThat(order -> {
            payment.set(
                    CompletableFuture.supplyAsync(() -> shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL))));
            assertThrows(TimeoutException.class, () -> payment.get().get(200, TimeUnit.MILLISECONDS));
        }));

        assertThat(overdue.run()).isEqualTo(1);

        assertThat(assertThrows(CompletionException.class, () -> payment.get().join()))
                .hasCauseThat()
                .isInstanceOf(StaleOrderException.class);
        assertThat(shop.status(placed)).isEqualTo(CANCELLED);
        assertThat(shop.waiting()).isEqualTo(0);
    }

    private List<OrderRevision> overdueOrders() {
        List<OrderRevision> orders = Stream.generate(() -> {
                    shop.now = shop.now.plusSeconds(1);
                    return shop.orderIn(PLACED);
                })
                .limit(ORDERS)
                .toList();
        shop.now = TestShop.DEADLINE.plusSeconds(ORDERS);
        return orders;
    }

    private OrderService serviceThat(Consumer<OrderId> beforeRelease) {
        return new OrderService(shop.jdbi, shop.clock, Outbox::new, StockWithAHook.beforeRelease(beforeRelease));
    }

    /** In a thread with connections of its own; whoever waits for us there would wait for ever. */
    private static int elsewhere(Supplier<Integer> job) {
        try {
            return CompletableFuture.supplyAsync(job).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void assertLapsedOnce(OrderRevision placed) {
        assertThat(shop.status(placed)).isEqualTo(CANCELLED);
        assertThat(shop.read(placed).revision()).isEqualTo(placed.next());
        assertThat(shop.trail(placed.order()).stream().filter(entry -> entry.event() == Event.LAPSE))
                .hasSize(1);
    }
}

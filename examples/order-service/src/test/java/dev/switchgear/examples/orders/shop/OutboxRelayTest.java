package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.PaymentInstruction;
import dev.switchgear.examples.orders.PaymentInstruction.Direction;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.OutboxRelay;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the outbox promises: sent at least once, an order's instructions in their order, however many relays there are. */
@OnEachDatabase
class OutboxRelayTest {

    private static final int ORDERS = 8;
    private static final int RELAYS = 4;

    private final TestShop shop;

    OutboxRelayTest(DatabaseKind kind) {
        shop = new TestShop(kind);
    }

    @Test
    void sendsWhatTheEventsWrote() {
        OrderRevision placed = shop.orderIn(PLACED);
        assertThat(shop.relay.run()).isEqualTo(0);

        PaymentKey charge = shop.service.fire(placed, flow -> flow.pay(TestShop.TOTAL));
        shop.service.fire(placed.next(), flow -> flow.cancel("changed my mind"));
        assertThat(shop.relay.run()).isEqualTo(2);
        assertThat(shop.relay.run()).isEqualTo(0);

        List<PaymentInstruction> done = shop.provider.carriedOutFor(placed.order());
        assertThat(done.get(0))
                .isEqualTo(new PaymentInstruction(charge, placed.order(), Direction.CHARGE, TestShop.TOTAL));
        assertThat(done.get(1).direction()).isEqualTo(Direction.REFUND);
        assertThat(done.get(1).amount()).isEqualTo(TestShop.TOTAL);
        assertThat(done).hasSize(2);
    }

    @Test
    void providerThatFailsIsAskedAgain() {
        OrderRevision paid = shop.orderIn(PAID);
        OutboxRelay unlucky = new OutboxRelay(shop.jdbi, instruction -> {
            throw new IllegalStateException("no answer");
        });

        assertThrows(IllegalStateException.class, unlucky::run);
        assertThat(shop.waiting()).isEqualTo(1);

        assertThat(shop.relay.run()).isEqualTo(1);
        assertThat(shop.provider.charges(paid.order())).isEqualTo(1);
    }

    @Test
    void refundWaitsWhileItsChargeIsBeingSent() {
        OrderRevision order = paidAndCancelled();
        OutboxRelay slow = new OutboxRelay(shop.jdbi, instruction -> {
            assertThat(sentByAnotherThread()).isEqualTo(0);
            shop.provider.carryOut(instruction);
        });

        assertThat(slow.run()).isEqualTo(2);
        assertThat(shop.provider.carriedOutFor(order.order())).hasSize(2);
    }

    @Test
    void severalRelaysSendEachInstructionOnceAndChargesBeforeTheirRefunds() throws InterruptedException {
        List<OrderRevision> cancelled =
                Stream.generate(this::paidAndCancelled).limit(ORDERS).toList();
        Callable<Integer> relay = () -> new OutboxRelay(shop.jdbi, shop.provider).run();

        Race.among(Collections.nCopies(RELAYS, relay));
        shop.relay.run();

        assertThat(shop.waiting()).isEqualTo(0);
        assertThat(shop.provider.requests()).isEqualTo(2 * ORDERS);
        for (OrderRevision order : cancelled) {
            assertThat(shop.status(order)).isEqualTo(CANCELLED);
            assertThat(shop.provider.carriedOutFor(order.order()).stream()
                            .map(PaymentInstruction::direction)
                            .toList())
                    .containsExactly(Direction.CHARGE, Direction.REFUND)
                    .inOrder();
        }
    }

    private OrderRevision paidAndCancelled() {
        OrderRevision paid = shop.orderIn(PAID);
        shop.service.fire(paid, flow -> flow.cancel("changed my mind"));
        return paid.next();
    }

    @Test
    void instructionIsNotSentBeforeItsEventHasHappened() {
        OrderRevision placed = shop.orderIn(PLACED);

        shop.service.fire(placed, flow -> {
            PaymentKey key = flow.pay(TestShop.TOTAL);
            assertThat(sentByAnotherThread()).isEqualTo(0);
            return key;
        });

        assertThat(shop.relay.run()).isEqualTo(1);
        assertThat(shop.provider.carriedOutFor(placed.order()).get(0).amount()).isEqualTo(new Money(7_50));
    }

    private int sentByAnotherThread() {
        try {
            return Race.among(List.<Callable<Integer>>of(shop.relay::run)).get(0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

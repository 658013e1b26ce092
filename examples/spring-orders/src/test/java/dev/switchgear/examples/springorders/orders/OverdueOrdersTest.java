package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.springorders.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.springorders.orders.OrderStatus.PAID;
import static dev.switchgear.examples.springorders.orders.OrderStatus.PLACED;

import dev.switchgear.examples.springorders.RunningApplication;
import dev.switchgear.examples.springorders.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Time raises an event by a poller, which runs all the time while these tests do. */
@RunningApplication
class OverdueOrdersTest {

    private static final Duration TIME_TO_PAY = Duration.ofDays(2);

    private final OrderService service;
    private final OverdueOrders overdue;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    OverdueOrdersTest(
            @Autowired OrderService service,
            @Autowired OverdueOrders overdue,
            @Autowired JdbcClient database,
            @Autowired TransactionTemplate transaction,
            @Autowired TestClock clock) {
        this.service = service;
        this.overdue = overdue;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void lapseByThemselves() {
        long unpaid = place();
        long paid = place();
        service.fire(paid, flow -> flow.pay(BigDecimal.TEN));
        clock.advance(TIME_TO_PAY.minusSeconds(1));
        overdue.run();
        assertThat(status(unpaid)).isEqualTo(PLACED);

        clock.advance(Duration.ofSeconds(1));

        awaitLapse(unpaid);
        assertThat(service.read(unpaid).getPaymentDue()).isNull();
        assertThat(service.history(unpaid)).hasSize(1);
        assertThat(service.history(unpaid).get(0).getEvent()).isEqualTo(OrderFlowMachine.Event.LAPSE);
        assertThat(status(paid)).isEqualTo(PAID);
    }

    /** An order in a state that it cannot be in: its machine refuses to resume. */
    @Test
    void oneThatFailsKeepsNoOtherWaiting() {
        long broken = place();
        long sound = place();
        database.sql("update orders set status = 'CANCELLED' where id = ?")
                .param(broken)
                .update();

        clock.advance(TIME_TO_PAY);

        awaitLapse(sound);
        assertThat(service.read(broken).getPaymentDue()).isNotNull();
        database.sql("update orders set status = 'PLACED' where id = ?")
                .param(broken)
                .update();
        awaitLapse(broken);
    }

    @Test
    void oneThatIsLockedIsPassedOver() {
        long locked = place();
        long free = place();

        transaction.executeWithoutResult(status -> {
            database.sql("select id from orders where id = ? for update")
                    .param(locked)
                    .query(Long.class)
                    .single();
            clock.advance(TIME_TO_PAY);
            awaitLapse(free);
            // Another thread, as a transaction is not in its own way. Who waited for the lock would fail, or hang.
            CompletableFuture<Boolean> expired = CompletableFuture.supplyAsync(
                            () -> service.expire(locked, clock.instant()))
                    .orTimeout(1, TimeUnit.MINUTES);
            assertThat(expired.join()).isFalse();
            assertThat(status(locked)).isEqualTo(PLACED);
        });

        awaitLapse(locked);
        assertThat(service.history(locked)).hasSize(1);
    }

    private long place() {
        return service.place("teapot", BigDecimal.TEN).getId();
    }

    private OrderStatus status(long id) {
        return OrderStatus.valueOf(database.sql("select status from orders where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private void awaitLapse(long id) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInSameThread().until(() -> status(id) == CANCELLED);
    }
}

package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.springorders.RunningApplication;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has looked at an order before somebody else changed it does not get as far as the machine. */
@RunningApplication
class ClaimTest {

    private final OrderService service;
    private final TransactionTemplate transaction;

    ClaimTest(@Autowired OrderService service, @Autowired TransactionTemplate transaction) {
        this.service = service;
        this.transaction = transaction;
    }

    @Test
    void comesBeforeTheEvent() {
        long id = service.place("teapot", BigDecimal.TEN).getId();
        AtomicBoolean raised = new AtomicBoolean();

        assertThrows(
                OptimisticLockingFailureException.class,
                () -> transaction.executeWithoutResult(status -> {
                    service.read(id);
                    CompletableFuture.runAsync(() -> service.fire(id, flow -> flow.pay(BigDecimal.TEN)))
                            .join();
                    service.fire(id, flow -> raised.set(true));
                }));

        assertThat(raised.get()).isFalse();
        assertThat(service.read(id).getStatus()).isEqualTo(OrderStatus.PAID);
    }
}

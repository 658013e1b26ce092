package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.springorders.RecordingPayments;
import dev.switchgear.examples.springorders.RunningApplication;
import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/** An event is one transaction, which begins with a claim. */
@RunningApplication
class OrderServiceTest {

    private final OrderService service;
    private final TransactionTemplate transaction;

    OrderServiceTest(@Autowired OrderService service, @Autowired TransactionTemplate transaction) {
        this.service = service;
        this.transaction = transaction;
    }

    /** Who has looked at an order before somebody else changed it does not get as far as the machine. */
    @Test
    void claimsBeforeItRaises() {
        long id = place();
        AtomicBoolean raised = new AtomicBoolean();

        assertThrows(
                OptimisticLockingFailureException.class,
                () -> transaction.executeWithoutResult(status -> {
                    service.read(id);
                    CompletableFuture.runAsync(() -> pay(id)).join();
                    service.fire(id, flow -> raised.set(true));
                }));

        assertThat(raised.get()).isFalse();
        assertThat(service.read(id).getStatus()).isEqualTo(OrderStatus.PAID);
    }

    @Test
    void whatIsRolledBackHasNotHappened(
            @Autowired MeterRegistry meters,
            @Autowired RecordingPayments payments,
            @Autowired EventPublicationRegistry publications) {
        long id = place();
        double counted = payments(meters);

        transaction.executeWithoutResult(status -> {
            pay(id);
            assertThat(service.history(id)).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(service.read(id).getStatus()).isEqualTo(OrderStatus.PLACED);
        assertThat(service.read(id).getPaymentDue()).isNotNull();
        assertThat(service.history(id)).isEmpty();
        assertThat(payments(meters)).isEqualTo(counted);
        assertThat(publications.findIncompletePublications().stream()
                        .map(publication -> publication.getEvent())
                        .filter(event -> event instanceof ChargeDue due && due.order() == id))
                .isEmpty();
        assertThat(payments.about("/orders/" + id)).isEmpty();
    }

    private long place() {
        return service.place("teapot", BigDecimal.TEN).getId();
    }

    private void pay(long id) {
        service.fire(id, flow -> flow.pay(BigDecimal.TEN));
    }

    private static double payments(MeterRegistry meters) {
        return meters.counter("orders.transitions", "from", "PLACED", "event", "PAY", "to", "PAID")
                .count();
    }
}

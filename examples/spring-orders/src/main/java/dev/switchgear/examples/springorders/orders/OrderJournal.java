package dev.switchgear.examples.springorders.orders;

import dev.switchgear.Reason;
import dev.switchgear.examples.springorders.orders.OrderFlowMachine.Event;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the history, and counts. A transition is written in the transaction that it belongs to, and counted when that is committed.
 * A refusal leaves nothing in the database, and is counted at once.
 */
@Component
class OrderJournal implements OrderWatch {

    private final HistoryRepository history;
    private final MeterRegistry meters;
    private final InstantSource clock;

    OrderJournal(HistoryRepository history, MeterRegistry meters, InstantSource clock) {
        this.history = history;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void moved(Order order, OrderStatus from, Event event, OrderStatus to) {
        history.save(new HistoryEntry(order.getId(), from, event, to, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                meters.counter("orders.transitions", "from", from.name(), "event", event.name(), "to", to.name())
                        .increment();
            }
        });
    }

    @Override
    public void refused(OrderStatus state, Event event, Reason reason) {
        meters.counter("orders.refusals", "state", state.name(), "event", event.name(), "reason", reason.name())
                .increment();
    }
}

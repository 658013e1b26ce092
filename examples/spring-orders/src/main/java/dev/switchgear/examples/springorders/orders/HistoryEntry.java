package dev.switchgear.examples.springorders.orders;

import dev.switchgear.examples.springorders.orders.OrderFlowMachine.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A transition that an order has taken. */
@Entity
@Table(name = "order_history")
class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long orderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private OrderStatus from;

    @Enumerated(EnumType.STRING)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private OrderStatus to;

    private Instant at;

    /** For JPA. */
    protected HistoryEntry() {}

    HistoryEntry(long orderId, OrderStatus from, Event event, OrderStatus to, Instant at) {
        this.orderId = orderId;
        this.from = from;
        this.event = event;
        this.to = to;
        this.at = at;
    }

    OrderStatus getFrom() {
        return from;
    }

    Event getEvent() {
        return event;
    }

    OrderStatus getTo() {
        return to;
    }

    Instant getAt() {
        return at;
    }
}

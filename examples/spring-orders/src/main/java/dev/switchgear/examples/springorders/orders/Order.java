package dev.switchgear.examples.springorders.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** An order: an ordinary entity. Its machine reads and writes two of its columns, the status and the time by which it must be paid. */
@Entity
@Table(name = "orders")
class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String item;

    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private Instant paymentDue;

    private String tracking;

    /** For JPA. */
    protected Order() {}

    Order(String item, BigDecimal total) {
        this.item = item;
        this.total = total;
    }

    Long getId() {
        return id;
    }

    String getItem() {
        return item;
    }

    BigDecimal getTotal() {
        return total;
    }

    OrderStatus getStatus() {
        return status;
    }

    void setStatus(OrderStatus status) {
        this.status = status;
    }

    /** When the time to pay is over, or null if it is not running. */
    Instant getPaymentDue() {
        return paymentDue;
    }

    void setPaymentDue(Instant paymentDue) {
        this.paymentDue = paymentDue;
    }

    /** The carrier's number, or null while there is none. */
    String getTracking() {
        return tracking;
    }

    void setTracking(String tracking) {
        this.tracking = tracking;
    }
}

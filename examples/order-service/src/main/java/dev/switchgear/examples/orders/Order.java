package dev.switchgear.examples.orders;

import dev.switchgear.Timers;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An order: an ordinary entity with a status column, and one for the time that its flow waits for. Everyone may read it, but only its {@link OrderFlow} changes it, in the
 * course of an event.
 */
public final class Order {

    private final OrderId id;
    private final int version;
    private OrderStatus status;
    private Optional<Instant> paymentDue;
    private Optional<String> tracking;
    private Optional<String> cancellation;
    private Money refunded;
    // By article: so all orders lock articles in the same order, and none waits for another that waits for it.
    private final Map<String, OrderLine> lines = new TreeMap<>();

    /**
     * An order as it was kept.
     *
     * @param id its number
     * @param version counts its events
     * @param status how far it has come
     * @param paymentDue until when it must be paid, while it is to be paid
     * @param tracking the carrier's number, once it is shipped
     * @param cancellation why it was cancelled, if somebody said so
     * @param refunded how much of the money went back
     */
    public Order(
            OrderId id,
            int version,
            OrderStatus status,
            Optional<Instant> paymentDue,
            Optional<String> tracking,
            Optional<String> cancellation,
            Money refunded) {
        this.id = id;
        this.version = version;
        this.status = status;
        this.paymentDue = paymentDue;
        this.tracking = tracking;
        this.cancellation = cancellation;
        this.refunded = refunded;
    }

    /**
     * The same order with the lines that were kept with it.
     *
     * @param kept its lines
     * @return this order
     */
    public Order with(Collection<OrderLine> kept) {
        kept.forEach(this::put);
        return this;
    }

    /**
     * Lets something happen to the order. The machine that decides whether it may lives for this call alone; what stays is
     * what it writes to the order: the status, and until when it waits. If the event is refused or fails, throw this object away with the transaction: an effect may have
     * changed it half.
     *
     * @param payments the money side
     * @param stock the goods side
     * @param trail who remembers
     * @param timers tell the time
     * @param event the event, as a call of the flow
     * @return what the event returns
     * @param <T> what the event returns
     * @throws dev.switchgear.IllegalTransitionException if the order is not in a state for it, or its guards refuse
     */
    public <T> T fire(
            Payments payments, Stock stock, AuditTrail trail, Timers timers, Function<? super OrderFlow, T> event) {
        return event.apply(new OrderFlowMachine.Factory(payments, stock, trail, timers).on(this));
    }

    /** {@return its number} */
    public OrderId id() {
        return id;
    }

    /** {@return how many events it has been through} */
    public int version() {
        return version;
    }

    /** {@return what an event must be about to find the order as it is here} */
    public OrderRevision revision() {
        return new OrderRevision(id, version);
    }

    /** {@return how far it has come} */
    public OrderStatus status() {
        return status;
    }

    /** {@return until when it must be paid, while it is to be paid} */
    public Optional<Instant> paymentDue() {
        return paymentDue;
    }

    /** {@return the carrier's number, once it is shipped} */
    public Optional<String> tracking() {
        return tracking;
    }

    /** {@return why it was cancelled, if somebody said so} */
    public Optional<String> cancellation() {
        return cancellation;
    }

    /** {@return how much of the money went back} */
    public Money refunded() {
        return refunded;
    }

    /** {@return how much of the money could still go back} */
    public Money refundable() {
        return total().minus(refunded);
    }

    /** {@return its lines, by article; unmodifiable} */
    public Collection<OrderLine> lines() {
        return Collections.unmodifiableCollection(lines.values());
    }

    /** {@return how many of each article} */
    public Map<String, Integer> quantities() {
        return lines.values().stream().collect(Collectors.toMap(OrderLine::sku, OrderLine::quantity));
    }

    /** {@return what it costs} */
    public Money total() {
        return lines.values().stream().map(OrderLine::total).reduce(Money.ZERO, Money::plus);
    }

    void setStatus(OrderStatus next) {
        status = next;
    }

    void setPaymentDue(Optional<Instant> next) {
        paymentDue = next;
    }

    /** One line an article: a second one takes the place of the first. */
    void put(OrderLine line) {
        lines.put(line.sku(), line);
    }

    void shippedAs(String trackingNumber) {
        tracking = Optional.of(trackingNumber);
    }

    void cancelledFor(String reason) {
        cancellation = Optional.of(reason);
    }

    void refund(Money amount) {
        refunded = refunded.plus(amount);
    }

    @Override
    public String toString() {
        return id + " (" + status + ")";
    }
}

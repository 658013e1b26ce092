package dev.switchgear.examples.orders;

import dev.switchgear.Timers;
import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One order of two apples and a pear, and collaborators that write down what they are asked. */
final class Desk implements Payments, Stock, AuditTrail {

    static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    static final Instant DEADLINE = NOON.plus(Duration.ofDays(2));
    static final Money TOTAL = new Money(7_50);

    final List<String> journal = new ArrayList<>();
    final Order order;
    final OrderFlowMachine flow;

    /** What the clock shows. */
    Instant now = NOON;

    final Timers timers = Timers.polled(() -> now);

    /** Run by whoever is asked something next: to fail, or to look around. */
    Runnable onCall = () -> {};

    private Desk(Order order) {
        this.order = order;
        this.flow = new OrderFlowMachine.Factory(this, this, this, timers).on(order);
    }

    static Desk with(OrderStatus status) {
        return new Desk(order(status, Money.ZERO)
                .with(List.of(new OrderLine("apple", 2, Money.of(3)), new OrderLine("pear", 1, new Money(1_50)))));
    }

    static Desk withEmptyCart() {
        return new Desk(order(OrderStatus.CART, Money.ZERO));
    }

    private static Order order(OrderStatus status, Money refunded) {
        Optional<Instant> due = status == OrderStatus.PLACED ? Optional.of(DEADLINE) : Optional.empty();
        return new Order(new OrderId(7), 3, status, due, Optional.empty(), Optional.empty(), refunded);
    }

    @Override
    public PaymentKey charge(OrderId id, Money amount) {
        note("charge " + amount + " for " + id);
        return PaymentKey.fresh();
    }

    @Override
    public PaymentKey refund(OrderId id, Money amount) {
        note("refund " + amount + " for " + id);
        return PaymentKey.fresh();
    }

    @Override
    public void reserve(OrderId id, Collection<OrderLine> lines) {
        note("reserve " + lines.stream().map(OrderLine::sku).toList() + " for " + id);
    }

    @Override
    public void release(OrderId id) {
        note("release for " + id);
    }

    @Override
    public void handOver(OrderId id) {
        note("hand over for " + id);
    }

    @Override
    public void record(OrderId id, OrderStatus from, Event event, OrderStatus to) {
        note("audit " + from + " " + event + " " + to);
    }

    private void note(String call) {
        journal.add(call);
        onCall.run();
    }
}

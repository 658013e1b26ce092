package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.Order;
import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.OrderStatus;
import dev.switchgear.examples.orders.Parcel;
import dev.switchgear.examples.orders.jdbc.AuditEntry;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.JdbcAuditTrail;
import dev.switchgear.examples.orders.jdbc.JdbcStock;
import dev.switchgear.examples.orders.jdbc.Outbox;
import dev.switchgear.examples.orders.jdbc.OutboxRelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;

/** A shop with ten apples and ten pears on a database, and orders of two apples and a pear at any point of their way. */
final class TestShop {

    static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    static final Instant DEADLINE = NOON.plus(Duration.ofDays(2));
    static final Money TOTAL = new Money(7_50);
    static final Parcel PARCEL = new Parcel("TRACK-1", Map.of("apple", 2, "pear", 1));
    static final int ON_THE_SHELF = 10;

    final Jdbi jdbi;
    final OrderService service;
    final FakePaymentProvider provider = new FakePaymentProvider();
    final OutboxRelay relay;

    /** What everybody's clock shows. */
    volatile Instant now = NOON;

    final InstantSource clock = () -> now;

    /** The orders that could not be expired and why, as often as that was tried. */
    final List<String> reported = new CopyOnWriteArrayList<>();

    TestShop(DatabaseKind kind) {
        jdbi = TestDatabase.empty(kind);
        service = new OrderService(jdbi, clock);
        relay = new OutboxRelay(jdbi, provider);
        jdbi.useTransaction(handle -> {
            JdbcStock stock = new JdbcStock(handle);
            stock.add("apple", ON_THE_SHELF);
            stock.add("pear", ON_THE_SHELF);
        });
    }

    /** An order that was brought so far by the events themselves. */
    OrderRevision orderIn(OrderStatus status) {
        return switch (status) {
            case CART -> filledCart();
            case PLACED -> after(Event.PLACE, OrderStatus.CART);
            case PAID -> after(Event.PAY, OrderStatus.PLACED);
            case SHIPPED -> after(Event.SHIP, OrderStatus.PAID);
            case DELIVERED -> after(Event.DELIVER, OrderStatus.SHIPPED);
            case CANCELLED -> after(Event.CANCEL, OrderStatus.PLACED);
            case REFUNDED -> after(Event.REFUND, OrderStatus.DELIVERED);
        };
    }

    private OrderRevision filledCart() {
        OrderRevision order = service.open();
        service.fire(order, flow -> flow.put(new OrderLine("apple", 2, Money.of(3))));
        service.fire(order.next(), flow -> flow.put(new OrderLine("pear", 1, new Money(1_50))));
        return order.next().next();
    }

    private OrderRevision after(Event event, OrderStatus status) {
        OrderRevision order = orderIn(status);
        fire(service, order, event);
        return order.next();
    }

    /** Raises an event with a payload that suits the order, or lets its time pass. */
    void fire(OrderService by, OrderRevision order, Event event) {
        now = event == Event.LAPSE ? now.plus(Duration.ofDays(2)) : now;
        by.fire(order, flow -> switch (event) {
            case PUT -> flow.put(new OrderLine("apple", 3, Money.of(3)));
            case PLACE -> flow.place();
            case PAY -> flow.pay(TOTAL);
            case SHIP -> flow.ship(PARCEL);
            case DELIVER -> flow.deliver();
            case CANCEL -> flow.cancel("changed my mind");
            case LAPSE -> flow.expire();
            case REFUND -> flow.refund(TOTAL);
        });
    }

    /** The job as one more node runs it. */
    OverdueOrders overdue(OrderService by) {
        return new OverdueOrders(jdbi, by, clock, this::report);
    }

    private void report(OrderId order, Throwable failure) {
        if (failure instanceof AssertionError ours) {
            throw ours;
        }
        reported.add(order + ": " + failure.getMessage());
    }

    Order read(OrderRevision order) {
        return service.read(order.order());
    }

    OrderStatus status(OrderRevision order) {
        return read(order).status();
    }

    List<AuditEntry> trail(OrderId order) {
        return jdbi.withHandle(handle -> new JdbcAuditTrail(handle).of(order));
    }

    int onTheShelf(String sku) {
        return jdbi.withHandle(handle -> new JdbcStock(handle).available(sku));
    }

    int waiting() {
        return jdbi.withHandle(handle -> new Outbox(handle).waiting());
    }

    /** All that the database says of an order, to compare before with after. */
    Snapshot snapshot(OrderRevision order) {
        Order read = read(order);
        return new Snapshot(
                read.revision(),
                read.status(),
                read.paymentDue(),
                List.copyOf(read.lines()),
                trail(order.order()),
                waiting(),
                onTheShelf("apple"),
                onTheShelf("pear"));
    }

    record Snapshot(
            OrderRevision revision,
            OrderStatus status,
            Optional<Instant> due,
            List<OrderLine> lines,
            List<AuditEntry> trail,
            int waiting,
            int apples,
            int pears) {}
}

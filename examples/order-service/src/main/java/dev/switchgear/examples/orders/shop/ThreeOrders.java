package dev.switchgear.examples.orders.shop;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.Order;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.OutOfStockException;
import dev.switchgear.examples.orders.Parcel;
import dev.switchgear.examples.orders.PaymentInstruction;
import dev.switchgear.examples.orders.jdbc.AuditEntry;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.JdbcAuditTrail;
import dev.switchgear.examples.orders.jdbc.JdbcStock;
import dev.switchgear.examples.orders.jdbc.OrdersDatabase;
import dev.switchgear.examples.orders.jdbc.OutboxRelay;
import dev.switchgear.examples.orders.jdbc.StaleOrderException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Three orders. One goes its way, and a part of its money comes back; one is paid for by eight tills at once, and called off
 * then; one is never paid for.
 */
public final class ThreeOrders {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Money APPLE = Money.of(3);
    private static final Money PEAR = new Money(1_50);
    private static final int APPLES = 10;
    private static final int PEARS = 1;
    private static final int TILLS = 8;

    private final PrintStream out;
    private final Jdbi jdbi;
    private final OrderService service;
    private final FakePaymentProvider provider = new FakePaymentProvider();
    private Instant now = MONDAY;

    private ThreeOrders(PrintStream out, Jdbi jdbi) {
        this.out = out;
        this.jdbi = jdbi;
        this.service = new OrderService(jdbi, () -> now);
    }

    /**
     * Runs the program, on H2 or on the database that {@code -Dorders.database} names.
     *
     * @param args not used
     * @throws InterruptedException if somebody cannot wait
     */
    public static void main(String[] args) throws InterruptedException {
        DatabaseKind kind = DatabaseKind.configured();
        System.out.println("Orders on " + kind);
        System.out.println();
        try (OrdersDatabase database = kind.open()) {
            print(System.out, database.jdbi());
        }
    }

    /** Prints the story, as it happens in an empty database. */
    static void print(PrintStream out, Jdbi jdbi) throws InterruptedException {
        ThreeOrders story = new ThreeOrders(out, jdbi);
        story.fillTheShelves();
        OrderId delivered = story.deliver();
        OrderId raced = story.race();
        OrderId forgotten = story.forget();
        story.settle();
        out.println("What is left of them:");
        List.of(delivered, raced, forgotten).forEach(story::account);
        story.inventory();
    }

    private void fillTheShelves() {
        jdbi.useTransaction(handle -> {
            JdbcStock stock = new JdbcStock(handle);
            stock.add("apple", APPLES);
            stock.add("pear", PEARS);
        });
    }

    private OrderId deliver() {
        OrderId order = begin("goes its way");
        step(order, "two apples", flow -> flow.put(new OrderLine("apple", 2, APPLE)));
        step(order, "and two pears", flow -> flow.put(new OrderLine("pear", 2, PEAR)));
        step(order, "ordered", OrderFlow::place);
        step(order, "then one pear", flow -> flow.put(new OrderLine("pear", 1, PEAR)));
        step(order, "ordered", OrderFlow::place);
        step(order, "paid with 7.00", flow -> flow.pay(Money.of(7)));
        step(order, "paid with 7.50", flow -> flow.pay(new Money(7_50)));
        step(order, "packed without the pear", flow -> flow.ship(new Parcel("TRACK-1", Map.of("apple", 2))));
        step(order, "packed with it", flow -> flow.ship(new Parcel("TRACK-1", Map.of("apple", 2, "pear", 1))));
        step(order, "not wanted any more", flow -> flow.cancel("changed my mind"));
        step(order, "delivered", OrderFlow::deliver);
        step(order, "delivered, the carrier repeats", OrderFlow::deliver);
        step(order, "the pear was bad", flow -> flow.refund(PEAR));
        out.println();
        return order;
    }

    private OrderId race() throws InterruptedException {
        OrderId order = begin("is paid for by " + TILLS + " tills at once");
        step(order, "an apple", flow -> flow.put(new OrderLine("apple", 1, APPLE)));
        step(order, "ordered", OrderFlow::place);

        OrderRevision seen = service.read(order).revision();
        Callable<Boolean> till = () -> pays(seen);
        long paid = Race.among(Collections.nCopies(TILLS, till)).stream()
                .filter(Boolean::booleanValue)
                .count();
        note(TILLS + " tills", paid + " paid, " + (TILLS - paid) + " came too late: the order has moved on");

        step(order, "and once more, on a new look", flow -> flow.pay(APPLE));
        step(order, "not wanted any more", flow -> flow.cancel("paid eight times?"));
        out.println();
        return order;
    }

    private boolean pays(OrderRevision seen) {
        try {
            service.fire(seen, flow -> flow.pay(APPLE));
            return true;
        } catch (StaleOrderException overtaken) {
            return false;
        }
    }

    private OrderId forget() {
        OrderId order = begin("is never paid for");
        step(order, "five apples", flow -> flow.put(new OrderLine("apple", 5, APPLE)));
        step(order, "ordered", OrderFlow::place);
        nextDay("overdue on Tuesday");
        nextDay("overdue on Wednesday");
        step(order, "paid on Thursday", flow -> flow.pay(Money.of(15)));
        out.println();
        return order;
    }

    private void nextDay(String what) {
        now = now.plus(Duration.ofDays(1));
        int cancelled = new OverdueOrders(jdbi, service, () -> now, ThreeOrders::fail).run();
        note(what, cancelled + " cancelled");
    }

    private static void fail(OrderId order, Throwable failure) {
        throw new IllegalStateException(order + " could not be expired", failure);
    }

    private void settle() {
        out.println("The payments have waited in the outbox:");
        try {
            new OutboxRelay(jdbi, this::sendAndDie).run();
        } catch (IllegalStateException died) {
            note("a relay sends the first", died.getMessage());
        }
        int sent = new OutboxRelay(jdbi, provider).run();
        note("the next one sends " + sent, "the first among them again");
        out.println();
    }

    /** Stands in for a relay whose process ends here. */
    private void sendAndDie(PaymentInstruction instruction) {
        provider.carryOut(instruction);
        throw new IllegalStateException("and dies before it can write that down");
    }

    private void account(OrderId id) {
        Order order = service.read(id);
        note(order.toString(), "version " + order.version());
        for (AuditEntry entry : jdbi.withHandle(handle -> new JdbcAuditTrail(handle).of(id))) {
            out.printf("        %-9s %-7s -> %s%n", entry.fromStatus(), entry.event(), entry.toStatus());
        }
        for (PaymentInstruction payment : provider.carriedOutFor(id)) {
            out.printf("        %-9s %s%n", payment.direction(), payment.amount());
        }
    }

    private void inventory() {
        note("on the shelf", available("apple") + " apples, " + available("pear") + " pears");
    }

    private int available(String sku) {
        return jdbi.withHandle(handle -> new JdbcStock(handle).available(sku));
    }

    private OrderId begin(String fate) {
        OrderId order = service.open().order();
        out.println("An order that " + fate + ":");
        return order;
    }

    private void step(OrderId order, String what, Function<OrderFlow, ?> event) {
        note(what, outcome(order, event));
    }

    private void note(String what, String outcome) {
        out.printf("    %-32s %s%n", what, outcome);
    }

    private String outcome(OrderId order, Function<OrderFlow, ?> event) {
        try {
            service.fire(order, event);
            return service.read(order).status().toString();
        } catch (IllegalTransitionException | OutOfStockException refused) {
            return refused.getMessage();
        }
    }
}

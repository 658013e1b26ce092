package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.Order;
import dev.switchgear.examples.orders.OrderFlowMachine;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.OrderRevision;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The orders, each a row with its status, and a row for each of its lines. */
public final class OrderRepository {

    private static final String OPEN = "insert into orders (status) values (:status)";

    private static final String FIND = """
            select id, version, status, payment_due, tracking, cancellation, refunded from orders where id = :id
            """;

    private static final String LINES = """
            select sku, quantity, price from order_line where order_id = :id order by sku
            """;

    // Who updates a row holds it until the end of the transaction. Who waits for it meanwhile finds another version
    // then, and updates nothing.
    private static final String CLAIM = """
            update orders set version = version + 1 where id = :id and version = :version
            """;

    private static final String SAVE = """
            update orders
            set status = :status, payment_due = :due, tracking = :tracking, cancellation = :cancellation,
              refunded = :refunded, failures = 0, retry_at = null
            where id = :id
            """;

    private static final String FORGET_LINES = "delete from order_line where order_id = :id";

    private static final String SAVE_LINE = """
            insert into order_line (order_id, sku, quantity, price) values (:id, :sku, :quantity, :price)
            """;

    // What another node is expiring is left to it, and what somebody is just paying for is left to them. In no order:
    // to sort the rows, H2 would lock all of them first, and leave nothing to others.
    private static final String NEXT_OVERDUE = """
            select id, version, failures from orders
            where payment_due <= :now and (retry_at is null or retry_at <= :now)
            fetch first 1 row only
            for update skip locked
            """;

    private static final String PUT_OFF = """
            update orders set failures = failures + 1, retry_at = :until where id = :id
            """;

    private final Handle handle;

    /**
     * The orders within a transaction.
     *
     * @param handle the transaction's handle
     */
    public OrderRepository(Handle handle) {
        this.handle = handle;
    }

    /**
     * Adds an order, in the state that its flow begins in.
     *
     * @return its number
     */
    public OrderId open() {
        return handle.createUpdate(OPEN)
                .bind("status", OrderFlowMachine.definition().initial())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(OrderId.class)
                .one();
    }

    /**
     * Reads an order.
     *
     * @param id its number
     * @return the order with its lines
     * @throws NoSuchElementException if there is no such order
     */
    public Order read(OrderId id) {
        return handle.createQuery(FIND)
                .bind("id", id.number())
                .mapTo(Order.class)
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("there is no " + id))
                .with(lines(id));
    }

    private List<OrderLine> lines(OrderId id) {
        return handle.createQuery(LINES)
                .bind("id", id.number())
                .mapTo(OrderLine.class)
                .list();
    }

    /**
     * Makes an order the transaction's own, if it still is what the caller has seen, and reads it. First the claim, then the
     * reading: from here on nobody else changes what has been read.
     *
     * @param seen what the caller has seen
     * @return the order, one version on
     * @throws StaleOrderException if it has moved on, and nothing is claimed
     */
    public Order claim(OrderRevision seen) {
        int claimed = handle.createUpdate(CLAIM)
                .bind("id", seen.order().number())
                .bind("version", seen.version())
                .execute();
        if (claimed == 0) {
            throw new StaleOrderException(seen);
        }
        return read(seen.order());
    }

    /**
     * Writes what an event has made of an order. There is no version to check: the order has been claimed.
     *
     * @param order a claimed order
     */
    public void save(Order order) {
        handle.createUpdate(SAVE)
                .bind("id", order.id().number())
                .bind("status", order.status())
                .bind("due", order.paymentDue())
                .bind("tracking", order.tracking())
                .bind("cancellation", order.cancellation())
                .bind("refunded", order.refunded().cents())
                .execute();
        saveLines(order);
    }

    private void saveLines(Order order) {
        handle.createUpdate(FORGET_LINES).bind("id", order.id().number()).execute();
        PreparedBatch batch = handle.prepareBatch(SAVE_LINE);
        for (OrderLine line : order.lines()) {
            batch.bind("id", order.id().number())
                    .bind("sku", line.sku())
                    .bind("quantity", line.quantity())
                    .bind("price", line.price().cents())
                    .add();
        }
        batch.execute();
    }

    /**
     * Takes an order whose time to pay is over, and keeps it from everybody else until the transaction ends. It waits for
     * nobody: an order that somebody else has at this moment is passed over.
     *
     * @param now the time
     * @return any such order; none, if there is none
     */
    public Optional<OverdueOrder> nextOverdue(Instant now) {
        return handle.createQuery(NEXT_OVERDUE)
                .bind("now", now)
                .mapTo(OverdueOrder.class)
                .findOne();
    }

    /**
     * Leaves an overdue order alone for a while. The next event that happens to it ends that.
     *
     * @param id its number
     * @param until when it may be taken again
     */
    public void putOff(OrderId id, Instant until) {
        handle.createUpdate(PUT_OFF)
                .bind("id", id.number())
                .bind("until", until)
                .execute();
    }
}

package dev.switchgear.examples.orders.shop;

import dev.switchgear.Timers;
import dev.switchgear.examples.orders.Order;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.Payments;
import dev.switchgear.examples.orders.Stock;
import dev.switchgear.examples.orders.jdbc.JdbcAuditTrail;
import dev.switchgear.examples.orders.jdbc.JdbcStock;
import dev.switchgear.examples.orders.jdbc.OrderRepository;
import dev.switchgear.examples.orders.jdbc.Outbox;
import dev.switchgear.examples.orders.jdbc.StaleOrderException;
import java.time.InstantSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Lets things happen to orders that live in a database. Each event is one transaction: the order is claimed, the event
 * decided and carried out by the {@link OrderFlow}, the outcome written. If anything on the way fails, or the connection
 * dies, none of it has happened.
 */
public final class OrderService {

    // Who loses a race finds out what the winner did, and is then usually refused. More often than this nobody loses.
    private static final int ATTEMPTS = 10;

    private final Jdbi jdbi;
    private final Timers timers;
    private final Function<Handle, Payments> payments;
    private final Function<Handle, Stock> stock;

    /**
     * A service over a database.
     *
     * @param jdbi where the orders are
     * @param clock tells the time
     */
    public OrderService(Jdbi jdbi, InstantSource clock) {
        this(jdbi, clock, Outbox::new, JdbcStock::new);
    }

    /**
     * A service with other collaborators.
     *
     * @param jdbi where the orders are
     * @param clock tells the time
     * @param payments the money side within a transaction
     * @param stock the goods side within a transaction
     */
    public OrderService(
            Jdbi jdbi, InstantSource clock, Function<Handle, Payments> payments, Function<Handle, Stock> stock) {
        this.jdbi = jdbi;
        this.timers = Timers.polled(clock);
        this.payments = payments;
        this.stock = stock;
    }

    /**
     * Begins an order.
     *
     * @return the order, with nothing in it
     */
    public OrderRevision open() {
        return new OrderRevision(jdbi.inTransaction(handle -> new OrderRepository(handle).open()), 0);
    }

    /**
     * Looks at an order.
     *
     * @param order its number
     * @return how it is now; its revision is what to base a wish on
     */
    public Order read(OrderId order) {
        // The order and its lines, as of one moment.
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> new OrderRepository(handle).read(order));
    }

    /**
     * Lets something happen to an order that the caller has seen: {@code fire(seen, flow -> flow.ship(parcel))}.
     *
     * @param seen what the caller has seen
     * @param event the event, as a call of the flow
     * @return what the event returns
     * @param <T> what the event returns
     * @throws StaleOrderException if the order has moved on since the caller saw it
     * @throws dev.switchgear.IllegalTransitionException if it is not in a state for the event, or its guards refuse
     */
    public <T> T fire(OrderRevision seen, Function<? super OrderFlow, T> event) {
        return jdbi.inTransaction(handle -> fire(handle, seen, timers, event));
    }

    /** The same within a transaction of the caller's, who also tells the time. */
    <T> T fire(Handle handle, OrderRevision seen, Timers timers, Function<? super OrderFlow, T> event) {
        OrderRepository orders = new OrderRepository(handle);
        Order order = orders.claim(seen);
        T result = order.fire(payments.apply(handle), stock.apply(handle), new JdbcAuditTrail(handle), timers, event);
        orders.save(order);
        return result;
    }

    /**
     * Lets something happen to an order, whatever has happened to it before; for callers that know of a fact, as a carrier
     * does, and have seen no order at all. If somebody else is faster, it looks and tries again.
     *
     * @param order the order
     * @param event the event, as a call of the flow; possibly called several times
     * @return what the event returns
     * @param <T> what the event returns
     * @throws StaleOrderException if somebody else is faster every time
     * @throws dev.switchgear.IllegalTransitionException if it is not in a state for the event, or its guards refuse
     */
    public <T> T fire(OrderId order, Function<? super OrderFlow, T> event) {
        for (int attempt = 1; ; attempt++) {
            OrderRevision latest = read(order).revision();
            try {
                return fire(latest, event);
            } catch (StaleOrderException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}

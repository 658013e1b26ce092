package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.jdbc.OrderRepository;
import dev.switchgear.examples.orders.jdbc.StaleOrderException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The job that gives up on orders nobody pays for: it finds them by a column, and lets their flow decide. */
public final class OverdueOrders {

    private final Jdbi jdbi;
    private final OrderService service;

    /**
     * A job over a database.
     *
     * @param jdbi where the orders are
     * @param service by which to cancel them
     */
    public OverdueOrders(Jdbi jdbi, OrderService service) {
        this.jdbi = jdbi;
        this.service = service;
    }

    /**
     * Cancels the orders whose time to pay is over.
     *
     * @param now the time
     * @return how many there were
     */
    public int cancel(Instant now) {
        List<OrderRevision> overdue = jdbi.withHandle(handle -> new OrderRepository(handle).overdue(now));
        return (int) overdue.stream().filter(seen -> expired(seen, now)).count();
    }

    private boolean expired(OrderRevision seen, Instant now) {
        try {
            return service.fire(seen, flow -> flow.expire(now));
        } catch (StaleOrderException paidOrCancelledMeanwhile) {
            return false;
        }
    }
}

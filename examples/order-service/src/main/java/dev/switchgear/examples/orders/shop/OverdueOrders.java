package dev.switchgear.examples.orders.shop;

import dev.switchgear.Timers;
import dev.switchgear.examples.orders.OrderFlow;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.jdbc.OrderRepository;
import dev.switchgear.examples.orders.jdbc.OverdueOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The job that gives up on orders nobody pays for: it finds them by a column, and lets their flow decide. Nobody has to
 * remember an order meanwhile. Several nodes may run it at once: none waits for another, and no order is taken twice.
 */
public final class OverdueOrders {

    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private static final String TAKEN = "taken";

    private final Jdbi jdbi;
    private final OrderService service;
    private final InstantSource clock;
    private final BiConsumer<? super OrderId, ? super Throwable> report;

    /**
     * A job over a database.
     *
     * @param jdbi where the orders are
     * @param service by which to expire them
     * @param clock tells the time
     * @param report is told of each order that could not be expired, and why
     */
    public OverdueOrders(
            Jdbi jdbi,
            OrderService service,
            InstantSource clock,
            BiConsumer<? super OrderId, ? super Throwable> report) {
        this.jdbi = jdbi;
        this.service = service;
        this.clock = clock;
        this.report = report;
    }

    /**
     * Expires all orders whose time to pay is over, one transaction each. An order that fails is reported and left alone for
     * a while, longer each time; the others go on. If the connection is lost, the run ends with what was thrown; the order
     * that it was at is as before, for the next run or another node.
     *
     * @return how many were expired
     */
    public int run() {
        Instant now = clock.instant();
        int expired = 0;
        for (Optional<Attempt> attempt = next(now); attempt.isPresent(); attempt = next(now)) {
            OrderId order = attempt.get().order();
            Optional<Throwable> failure = attempt.get().failure();
            failure.ifPresent(thrown -> report.accept(order, thrown));
            expired += failure.isEmpty() ? 1 : 0;
        }
        return expired;
    }

    private Optional<Attempt> next(Instant now) {
        return jdbi.inTransaction(
                handle -> new OrderRepository(handle).nextOverdue(now).map(order -> attempt(handle, order, now)));
    }

    /** What fails is undone up to here, and no further: so the order is still ours when we put it off. */
    private Attempt attempt(Handle handle, OverdueOrder order, Instant now) {
        handle.savepoint(TAKEN);
        try {
            // By the time that it was found by: a clock that is set back meanwhile cannot make it due no longer.
            service.fire(handle, order.revision(), Timers.polled(() -> now), OrderFlow::expire);
            return new Attempt(order.id(), Optional.empty());
        } catch (RuntimeException | Error failure) {
            undo(handle, failure);
            new OrderRepository(handle).putOff(order.id(), now.plus(backOff(order.failures())));
            return new Attempt(order.id(), Optional.of(failure));
        }
    }

    private static void undo(Handle handle, Throwable failure) {
        try {
            handle.rollbackToSavepoint(TAKEN);
        } catch (JdbiException connectionIsLost) {
            connectionIsLost.addSuppressed(failure);
            throw connectionIsLost;
        }
    }

    /** A minute, two, four, and so on: up to seventeen hours. */
    private static Duration backOff(int failures) {
        return FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    }

    private record Attempt(OrderId order, Optional<Throwable> failure) {}
}

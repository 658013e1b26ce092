package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.OrderRevision;
import java.io.Serial;

/**
 * Thrown when an order is no longer as the caller has seen it. Nothing has happened: look again, and decide again whether you
 * still want it.
 */
public final class StaleOrderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param seen what the caller has seen
     */
    public StaleOrderException(OrderRevision seen) {
        super("there is no " + seen + " any more");
    }
}

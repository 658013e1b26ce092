package dev.switchgear.examples.orders;

import java.io.Serial;

/** Thrown when there is not enough of an article; the event that asked for it has not happened. */
public final class OutOfStockException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param wanted what there is not enough of
     */
    public OutOfStockException(OrderLine wanted) {
        super("there are not " + wanted.quantity() + " of " + wanted.sku());
    }
}

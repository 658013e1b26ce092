package dev.switchgear.examples.orders;

import java.util.Collection;

/** The goods side of an order. */
public interface Stock {

    /**
     * Sets goods aside.
     *
     * @param order for whom
     * @param lines what
     * @throws OutOfStockException if there is not enough of an article
     */
    void reserve(OrderId order, Collection<OrderLine> lines);

    /**
     * Puts what was set aside back on the shelf; nothing, where nothing was.
     *
     * @param order for whom it was set aside
     */
    void release(OrderId order);

    /**
     * Lets what was set aside leave the house.
     *
     * @param order for whom it was set aside
     */
    void handOver(OrderId order);
}

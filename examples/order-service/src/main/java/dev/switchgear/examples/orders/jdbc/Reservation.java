package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;

/**
 * Goods that are set aside.
 *
 * @param orderId for which order
 * @param sku of which article
 * @param quantity how many
 */
public record Reservation(long orderId, String sku, int quantity) {

    static Reservation of(OrderId order, OrderLine line) {
        return new Reservation(order.number(), line.sku(), line.quantity());
    }
}

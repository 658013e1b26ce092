package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderRevision;

/**
 * An order whose time to pay is over.
 *
 * @param id its number
 * @param version counts the events that it has been through
 * @param failures how often it could not be expired
 */
public record OverdueOrder(OrderId id, int version, int failures) {

    /** {@return the order as it is} */
    public OrderRevision revision() {
        return new OrderRevision(id, version);
    }
}

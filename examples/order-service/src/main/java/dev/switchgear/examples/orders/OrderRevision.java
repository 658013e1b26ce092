package dev.switchgear.examples.orders;

/**
 * An order as somebody has seen it: what a page holds in a hidden field, or an API in an ETag.
 *
 * <p>Who wants something of an order says which revision the wish is about. If the order has moved on since, the wish was
 * made on old information, and is not carried out.
 *
 * @param order the order
 * @param version counts the events that the order has been through
 */
public record OrderRevision(OrderId order, int version) {

    /**
     * The revision that one more event leads to; whoever raised it need not look again.
     *
     * @return the next revision
     */
    public OrderRevision next() {
        return new OrderRevision(order, version + 1);
    }

    @Override
    public String toString() {
        return order + " in version " + version;
    }
}

package dev.switchgear.examples.springorders.orders;

import dev.switchgear.Reason;
import dev.switchgear.examples.springorders.orders.OrderFlowMachine.Event;

/** Is told all that happens to orders, inside the transaction in which it happens. */
interface OrderWatch {

    /** An order has taken a transition. */
    void moved(Order order, OrderStatus from, Event event, OrderStatus to);

    /** An order has refused an event, and the transaction will be rolled back. */
    void refused(OrderStatus state, Event event, Reason reason);
}

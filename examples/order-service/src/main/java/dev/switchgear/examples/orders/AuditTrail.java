package dev.switchgear.examples.orders;

/** Remembers what happened to orders. What was refused did not happen. */
public interface AuditTrail {

    /**
     * Remembers one event.
     *
     * @param order to which order
     * @param from where it was
     * @param event what happened
     * @param to where it is now; the same, if the event changed no status
     */
    void record(OrderId order, OrderStatus from, OrderFlowMachine.Event event, OrderStatus to);
}

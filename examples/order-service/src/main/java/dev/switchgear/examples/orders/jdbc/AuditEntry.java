package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.OrderFlowMachine;
import dev.switchgear.examples.orders.OrderStatus;

/**
 * One event of an order's past.
 *
 * @param fromStatus where it was
 * @param event what happened
 * @param toStatus where it was then
 */
public record AuditEntry(OrderStatus fromStatus, OrderFlowMachine.Event event, OrderStatus toStatus) {}

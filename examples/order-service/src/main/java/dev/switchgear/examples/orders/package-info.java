/**
 * An order, and the rules it goes by from the cart to the customer, or back.
 *
 * <p>Read {@link dev.switchgear.examples.orders.OrderFlow} first: it says what can happen to an order, in which states,
 * under which conditions and with what effect; {@code OrderFlowMachine} is what the compiler made of it. The
 * {@linkplain dev.switchgear.examples.orders.Order entity} keeps its status and owns no machine. What an order needs of the
 * world outside are three interfaces: payments, stock and the audit trail.
 *
 * <p>This package knows nothing of databases. {@code orders.jdbc} keeps orders in one, and {@code orders.shop} makes a
 * service of both.
 */
package dev.switchgear.examples.orders;

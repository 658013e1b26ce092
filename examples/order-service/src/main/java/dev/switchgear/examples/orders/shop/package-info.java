/**
 * The service: every event of an order is one transaction.
 *
 * <p>{@link dev.switchgear.examples.orders.shop.OrderService} is the heart, and
 * {@link dev.switchgear.examples.orders.shop.ThreeOrders} the program to run.
 */
package dev.switchgear.examples.orders.shop;

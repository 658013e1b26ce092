/**
 * The service: every event of an order is one transaction.
 *
 * <p>{@link dev.switchgear.examples.orders.shop.OrderService} is the heart.
 */
package dev.switchgear.examples.orders.shop;

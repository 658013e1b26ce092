/**
 * An order, from the moment it is placed. {@code OrderFlow} says what can happen to it, {@code OrderService} makes each event a
 * transaction, {@code OrderController} and {@code OverdueOrders} raise events. What other modules may see is public: instructions
 * about money, which are published in the transaction of the event that is the reason for them.
 */
package dev.switchgear.examples.springorders.orders;

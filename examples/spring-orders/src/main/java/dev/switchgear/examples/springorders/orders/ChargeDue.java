package dev.switchgear.examples.springorders.orders;

import java.math.BigDecimal;

/**
 * An instruction to charge the customer of an order.
 *
 * @param order the order's number
 * @param amount how much
 */
public record ChargeDue(long order, BigDecimal amount) {}

package dev.switchgear.examples.springorders.orders;

import java.math.BigDecimal;

/**
 * An instruction to give the customer of an order the money back.
 *
 * @param order the order's number
 * @param amount how much
 */
public record RefundDue(long order, BigDecimal amount) {}

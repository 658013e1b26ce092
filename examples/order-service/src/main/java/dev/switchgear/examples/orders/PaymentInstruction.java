package dev.switchgear.examples.orders;

/**
 * What the payment provider is to do.
 *
 * @param paymentKey tells this instruction from all others, and makes it safe to send twice
 * @param orderId what the money is for
 * @param direction which way it goes
 * @param amount how much
 */
public record PaymentInstruction(PaymentKey paymentKey, OrderId orderId, Direction direction, Money amount) {

    /** Which way the money goes. */
    public enum Direction {
        /** From the customer to us. */
        CHARGE,
        /** From us to the customer. */
        REFUND
    }
}

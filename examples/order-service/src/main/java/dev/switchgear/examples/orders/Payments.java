package dev.switchgear.examples.orders;

/**
 * The money side of an order. To instruct is not to pay: an event may still fail after it, and then nothing must have been
 * paid. So an instruction is only noted, and carried out once the event has happened for good.
 */
public interface Payments {

    /**
     * Takes what the customer has authorised.
     *
     * @param order what is paid for
     * @param amount how much
     * @return the instruction's key
     */
    PaymentKey charge(OrderId order, Money amount);

    /**
     * Gives money back.
     *
     * @param order what was paid for
     * @param amount how much, of what was charged
     * @return the instruction's key
     */
    PaymentKey refund(OrderId order, Money amount);
}

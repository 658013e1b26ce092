package dev.switchgear.examples.springorders.payments;

import java.math.BigDecimal;

/** Somebody who moves money. A call may be repeated, as networks go: a key says that it is the same one. */
public interface PaymentProvider {

    /**
     * Charges a customer.
     *
     * @param key tells repetitions from further charges
     * @param amount how much
     */
    void charge(String key, BigDecimal amount);

    /**
     * Gives a customer money back.
     *
     * @param key tells repetitions from further refunds
     * @param amount how much
     */
    void refund(String key, BigDecimal amount);
}

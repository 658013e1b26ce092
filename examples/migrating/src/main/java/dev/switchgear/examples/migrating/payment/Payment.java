package dev.switchgear.examples.migrating.payment;

import java.time.Instant;

/** A payment, as it is stored: the status, and what was in the extended state. */
public final class Payment {

    private final long price;
    private int refusals;
    private PaymentStatus status = PaymentStatus.NEW;
    private Instant retryDue;

    /**
     * A new payment.
     *
     * @param price what is to be paid
     */
    public Payment(long price) {
        this.price = price;
    }

    /**
     * What is to be paid.
     *
     * @return the price
     */
    public long getPrice() {
        return price;
    }

    /**
     * How often the bank has refused.
     *
     * @return the number of refusals
     */
    public int getRefusals() {
        return refusals;
    }

    /**
     * Says how often the bank has refused.
     *
     * @param refusals the number of refusals
     */
    public void setRefusals(int refusals) {
        this.refusals = refusals;
    }

    /**
     * Where it is.
     *
     * @return the status
     */
    public PaymentStatus getStatus() {
        return status;
    }

    /**
     * Says where it is.
     *
     * @param status the status
     */
    public void setStatus(PaymentStatus status) {
        this.status = status;
    }

    /**
     * When the bank is asked again.
     *
     * @return the time, or null if it is not
     */
    public Instant getRetryDue() {
        return retryDue;
    }

    /**
     * Says when the bank is asked again.
     *
     * @param retryDue the time, or null if it is not
     */
    public void setRetryDue(Instant retryDue) {
        this.retryDue = retryDue;
    }
}

package dev.switchgear.examples.migrating.payment;

/** What a payment does elsewhere. */
public interface Checkout {

    /** Lets nobody change the cart. */
    void lockCart();

    /** Lets the cart be changed again. */
    void unlockCart();

    /** Asks the bank. */
    void askBank();

    /** Writes a receipt. */
    void writeReceipt();

    /** Says that the bank is asked again later. */
    void promiseRetry();

    /** Says that it did not work. */
    void apologize();

    /** Says how far it is. */
    void tellProgress();

    /**
     * Gives money back.
     *
     * @param cents how much
     */
    void payBack(long cents);
}

package dev.switchgear.examples.migrating.payment;

/** The status of a payment, as it is stored. */
public enum PaymentStatus {
    NEW,
    AUTHORIZING,
    WAITING,
    DECIDING,
    PAID,
    DECLINED,
    CANCELLED,
    REFUNDED
}

package dev.switchgear.examples.migrating.purchase;

/** The status of a purchase, as it is stored. */
public enum PurchaseStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ORDERED,
    REJECTED
}

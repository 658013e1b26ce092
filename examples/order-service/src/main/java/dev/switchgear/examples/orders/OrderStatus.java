package dev.switchgear.examples.orders;

/** How far an order has come: a column of the orders table. */
public enum OrderStatus {
    /** The customer is still choosing. */
    CART,
    /** Ordered: the goods are reserved, and the customer has a while to pay. */
    PLACED,
    /** The money is ours, the goods are still here. */
    PAID,
    /** The parcel is on its way, and nobody can stop it. */
    SHIPPED,
    /** The customer has it, and may send it back. */
    DELIVERED,
    /** It came to nothing. */
    CANCELLED,
    /** All of the money went back. */
    REFUNDED
}

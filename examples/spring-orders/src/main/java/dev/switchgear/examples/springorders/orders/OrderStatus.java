package dev.switchgear.examples.springorders.orders;

/** How far an order has come. The column holds the constant's name. */
enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED,
    CANCELLED
}

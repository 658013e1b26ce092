/**
 * Where orders are kept: tables that suit H2 and PostgreSQL alike, and the SQL beside the class that runs it.
 *
 * <p>What is made of a {@code Handle} works in that handle's transaction, and so is undone with it: the order, its stock, its
 * audit trail and its instructions to the payment provider stand or fall together.
 */
package dev.switchgear.examples.orders.jdbc;

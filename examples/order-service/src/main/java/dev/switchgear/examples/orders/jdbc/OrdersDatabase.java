package dev.switchgear.examples.orders.jdbc;

import org.jdbi.v3.core.Jdbi;

/** A database that is up, and has the tables of orders. */
public interface OrdersDatabase extends AutoCloseable {

    /** {@return the way to it} */
    Jdbi jdbi();

    /** Takes it down, and all that is in it. */
    @Override
    void close();
}

package dev.switchgear.examples.orders.jdbc;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;

/** H2 in memory. */
record H2Database(Jdbi jdbi) implements OrdersDatabase {

    // Without them it would close with its last connection, and give up on a locked row after a second.
    private static final String OPTIONS = "DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    /** Opens a database that nobody else has. */
    static H2Database open() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:orders-" + UUID.randomUUID() + ";" + OPTIONS);
        return new H2Database(OrdersSchema.createIn(source));
    }

    @Override
    public void close() {
        // It closes with its last connection after all: with this one.
        jdbi.useHandle(handle -> handle.execute("set db_close_delay 0"));
    }
}

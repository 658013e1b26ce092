package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.examples.orders.jdbc.OrdersDatabase;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A database of each kind for all tests together: a server is started once, and stopped when the tests' JVM ends. */
final class TestDatabase {

    private static final Map<DatabaseKind, OrdersDatabase> OPEN = new EnumMap<>(DatabaseKind.class);

    private static final String EMPTY = """
            delete from outbox;
            delete from audit;
            delete from reservation;
            delete from stock;
            delete from order_line;
            delete from orders;
            alter table orders alter column id restart with 1;
            """;

    private TestDatabase() {}

    /** The way to the database, in which there is nothing. */
    static synchronized Jdbi empty(DatabaseKind kind) {
        Jdbi jdbi = OPEN.computeIfAbsent(kind, TestDatabase::open).jdbi();
        jdbi.useTransaction(handle -> handle.createScript(EMPTY).execute());
        return jdbi;
    }

    private static OrdersDatabase open(DatabaseKind kind) {
        OrdersDatabase database = kind.open();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    /** Kills every other connection, whatever it is doing, as an administrator would or a network does. */
    static synchronized void killOthers(DatabaseKind kind) {
        String kill = switch (kind) {
            case H2 -> """
                        select abort_session(session_id) from information_schema.sessions
                        where session_id <> session_id()
                        """;
            case POSTGRESQL -> """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where pid <> pg_backend_pid() and datname = current_database()
                        """;
        };
        // Not by Jdbi.useHandle, which within a transaction gives the transaction's own handle.
        try (Handle handle = OPEN.get(kind).jdbi().open()) {
            handle.createQuery(kill).mapTo(boolean.class).list();
        }
    }
}

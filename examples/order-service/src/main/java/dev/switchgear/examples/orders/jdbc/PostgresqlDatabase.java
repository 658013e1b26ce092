package dev.switchgear.examples.orders.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL server in a temporary folder, on a free port of this machine's own. */
record PostgresqlDatabase(EmbeddedPostgres server, Jdbi jdbi) implements OrdersDatabase {

    /** Starts a server. */
    static PostgresqlDatabase open() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new PostgresqlDatabase(server, OrdersSchema.createIn(server.getPostgresDatabase()));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}

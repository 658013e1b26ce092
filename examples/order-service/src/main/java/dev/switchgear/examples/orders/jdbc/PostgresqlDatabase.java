package dev.switchgear.examples.orders.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL server in a temporary folder, on a free port of this machine's own. */
record PostgresqlDatabase(EmbeddedPostgres server, Jdbi jdbi) implements OrdersDatabase {

    /** Starts a server. */
    static PostgresqlDatabase open() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Jdbi jdbi = OrdersSchema.createIn(server.getPostgresDatabase());
            OrdersSchema.constrain(jdbi);
            return new PostgresqlDatabase(server, jdbi);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
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

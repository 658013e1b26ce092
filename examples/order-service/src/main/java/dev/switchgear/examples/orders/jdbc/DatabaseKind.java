package dev.switchgear.examples.orders.jdbc;

import java.util.Locale;

/** The databases that orders can live in. Nothing needs to be installed for either. */
public enum DatabaseKind {
    /** H2 in the program's own memory. */
    H2 {
        @Override
        public OrdersDatabase open() {
            return H2Database.open();
        }
    },
    /** A PostgreSQL server of the program's own, which comes as a dependency and leaves with the program. */
    POSTGRESQL {
        @Override
        public OrdersDatabase open() {
            return PostgresqlDatabase.open();
        }
    };

    /** The system property that names one; without it, it is H2. */
    public static final String PROPERTY = "orders.database";

    /**
     * The database that the system property names.
     *
     * @return what {@code -Dorders.database=postgresql} asks for, for instance
     */
    public static DatabaseKind configured() {
        return valueOf(System.getProperty(PROPERTY, H2.name()).toUpperCase(Locale.ROOT));
    }

    /**
     * Starts an empty database of this kind.
     *
     * @return the database, with its tables
     */
    public abstract OrdersDatabase open();
}

package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import org.junit.jupiter.api.Tag;

/** Races on PostgreSQL, where each connection takes its time. */
@Tag("thorough")
class RaceOnPostgresqlTest extends Races {

    RaceOnPostgresqlTest() {
        super(DatabaseKind.POSTGRESQL);
    }
}

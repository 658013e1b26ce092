package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import org.junit.jupiter.api.Tag;

/** Races of nodes on PostgreSQL, where each connection takes its time. */
@Tag("thorough")
class OverdueOrdersRaceOnPostgresqlTest extends OverdueOrdersRaces {

    OverdueOrdersRaceOnPostgresqlTest() {
        super(DatabaseKind.POSTGRESQL);
    }
}

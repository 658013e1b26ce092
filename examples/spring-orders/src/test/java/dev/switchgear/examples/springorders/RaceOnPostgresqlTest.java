package dev.switchgear.examples.springorders;

import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.test.context.TestPropertySource;

/** The same race, on a PostgreSQL server that the application starts. */
@Tag("thorough")
@TestPropertySource(properties = "orders.database=postgresql")
class RaceOnPostgresqlTest extends RaceTest {

    RaceOnPostgresqlTest(
            @LocalServerPort int port,
            @Autowired RecordingPayments payments,
            @Autowired EventPublicationRegistry publications) {
        super(port, payments, publications);
    }
}

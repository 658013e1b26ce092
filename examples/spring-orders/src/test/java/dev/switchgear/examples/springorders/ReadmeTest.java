package dev.switchgear.examples.springorders;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/** The README's requests have the answers that it shows: here by the classes, in {@link PackagedJarTest} by the archive. */
@RunningApplication
class ReadmeTest {

    @Test
    void canBeFollowed(
            @LocalServerPort int port,
            @Autowired JdbcClient database,
            @Autowired TransactionTemplate transaction,
            @Autowired EventPublicationRegistry publications,
            @Autowired RecordingPayments payments,
            @Autowired MeterRegistry meters) {
        // Numbers begin anew; so nothing may be left of those who had them before.
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> publications.findIncompletePublications().isEmpty());
        payments.forget();
        transaction.executeWithoutResult(status -> {
            // Keeps the poller out, which would add to the history meanwhile.
            database.sql("select id from orders for update").query(Long.class).list();
            database.sql("delete from order_history").update();
            database.sql("delete from orders").update();
        });
        database.sql("alter table orders alter column id restart with 1").update();
        meters.clear();

        Readme.follow(new Client(port));
    }
}

package dev.switchgear.examples.springorders.orders;

import dev.switchgear.examples.springorders.TestClock;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The same poller, on a PostgreSQL server that the application starts. */
@Tag("thorough")
@TestPropertySource(properties = "orders.database=postgresql")
class OverdueOrdersOnPostgresqlTest extends OverdueOrdersTest {

    OverdueOrdersOnPostgresqlTest(
            @Autowired OrderService service,
            @Autowired OverdueOrders overdue,
            @Autowired JdbcClient database,
            @Autowired TransactionTemplate transaction,
            @Autowired TestClock clock) {
        super(service, overdue, database, transaction, clock);
    }
}

package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.Order;
import dev.switchgear.examples.orders.OrderFlowMachine;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderLine;
import dev.switchgear.examples.orders.PaymentInstruction;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.sql.PostgresqlConstraints;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The tables, what PostgreSQL keeps of the flow, and how columns and rows read as values of ours. */
final class OrdersSchema {

    /** What no statement can do to an order, whoever writes it. H2 goes without. */
    static final PostgresqlConstraints CONSTRAINTS = PostgresqlConstraints.of(
                    OrderFlowMachine.definition(), "orders", "status")
            .withDue(OrderFlowMachine.Event.LAPSE, "payment_due");

    private OrdersSchema() {}

    /** Makes the tables in an empty database. */
    static Jdbi createIn(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        registerColumns(jdbi);
        registerRows(jdbi);
        String schema = ClasspathSqlLocator.create().locate("dev/switchgear/examples/orders/jdbc/schema");
        jdbi.useTransaction(handle -> handle.createScript(schema).execute());
        return jdbi;
    }

    /** Has PostgreSQL keep the flow's table, too. The whole text goes to the driver as it is: a function has semicolons of its own. */
    static void constrain(Jdbi jdbi) throws SQLException {
        jdbi.useTransaction(handle -> {
            try (Statement statement = handle.getConnection().createStatement()) {
                statement.execute(CONSTRAINTS.create());
            }
        });
    }

    private static void registerColumns(Jdbi jdbi) {
        jdbi.registerColumnMapper(OrderId.class, (row, column, context) -> new OrderId(row.getLong(column)));
        jdbi.registerColumnMapper(Money.class, (row, column, context) -> new Money(row.getLong(column)));
        jdbi.registerColumnMapper(
                PaymentKey.class, (row, column, context) -> new PaymentKey(row.getObject(column, UUID.class)));
    }

    private static void registerRows(Jdbi jdbi) {
        jdbi.registerRowMapper(ConstructorMapper.factory(Order.class));
        jdbi.registerRowMapper(ConstructorMapper.factory(OrderLine.class));
        jdbi.registerRowMapper(ConstructorMapper.factory(OverdueOrder.class));
        jdbi.registerRowMapper(ConstructorMapper.factory(PaymentInstruction.class));
        jdbi.registerRowMapper(ConstructorMapper.factory(AuditEntry.class));
        jdbi.registerRowMapper(ConstructorMapper.factory(Reservation.class));
    }
}

package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.orders.OrderFlowMachine;
import dev.switchgear.examples.orders.OrderRevision;
import dev.switchgear.examples.orders.OrderStatus;
import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import dev.switchgear.sql.PostgresqlConstraints;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL refuses what the flow refuses, of whoever has a connection and knows SQL. */
class OrdersConstraintsTest {

    private static final PostgresqlConstraints CONSTRAINTS = PostgresqlConstraints.of(
                    OrderFlowMachine.definition(), "orders", "status")
            .withDue(OrderFlowMachine.Event.LAPSE, "payment_due");

    private final TestShop shop = new TestShop(DatabaseKind.POSTGRESQL);

    @Test
    void statementsAreTheseWordByWord() throws Exception {
        try (InputStream golden = OrdersConstraintsTest.class.getResourceAsStream("/orders-constraints.sql")) {
            assertThat(CONSTRAINTS.create()).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    /** Each pair of states: what the machine's own table says, that is what the database does. */
    @ParameterizedTest
    @EnumSource
    void statusChangesAsTheFlowCan(OrderStatus from) {
        OrderRevision order = shop.orderIn(from);
        for (OrderStatus to : OrderStatus.values()) {
            boolean isLegal = from == to
                    || OrderFlowMachine.permitted(from).stream()
                            .anyMatch(event ->
                                    OrderFlowMachine.targets(from, event).contains(to));
            String change = "update orders set payment_due = null, status = '%s' where id = %d"
                    .formatted(to, order.order().number());
            if (isLegal) {
                // Tried, and taken back.
                assertThat(violation(change + "; select 1 / 0").getSQLState()).isEqualTo("22012");
            } else {
                assertThat(refusal(change).getMessage()).isEqualTo(refusal(from, to));
            }
            assertThat(shop.status(order)).isEqualTo(from);
        }
    }

    private static String refusal(OrderStatus from, OrderStatus to) {
        Set<OrderStatus> targets = new TreeSet<>();
        OrderFlowMachine.permitted(from).forEach(event -> targets.addAll(OrderFlowMachine.targets(from, event)));
        targets.remove(from);
        return "orders: status cannot change from %s to %s; it may %s"
                .formatted(
                        from,
                        to,
                        targets.isEmpty()
                                ? "not change"
                                : "change to: "
                                        + targets.stream().map(Enum::name).collect(joining(", ")));
    }

    @Test
    void orderBeginsAsCart() {
        for (OrderStatus status : OrderStatus.values()) {
            String insert = "insert into orders (status) values ('%s')".formatted(status);
            if (status == OrderStatus.CART) {
                assertThat(execute(insert)).isEqualTo(1);
            } else {
                assertThat(refusal(insert).getMessage())
                        .isEqualTo("orders: status cannot begin as " + status + "; it may begin as: CART");
            }
        }
    }

    @Test
    void statusThatIsNoneIsRefused() {
        execute("insert into orders (status) values ('CART')");
        assertThat(refusal("update orders set status = 'LOST'").getConstraint()).isEqualTo("orders_status_states");
        assertThat(refusal("update orders set status = 'cart'").getConstraint()).isEqualTo("orders_status_states");
        assertThat(refusal("insert into orders (status) values ('')").getConstraint())
                .isEqualTo("orders_status_states");
        assertThat(violation("update orders set status = null").getSQLState()).isEqualTo("23502");
    }

    @Test
    void oneBadRowUndoesTheStatement() {
        OrderRevision placed = shop.orderIn(OrderStatus.PLACED);
        OrderRevision delivered = shop.orderIn(OrderStatus.DELIVERED);

        assertThat(refusal("update orders set payment_due = null, status = 'CANCELLED'")
                        .getMessage())
                .startsWith("orders: status cannot change from DELIVERED to CANCELLED");
        assertThat(shop.status(placed)).isEqualTo(OrderStatus.PLACED);
        assertThat(shop.status(delivered)).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void refusalNamesWhatItIsAbout() {
        shop.orderIn(OrderStatus.CANCELLED);

        ServerErrorMessage refusal = refusal("update orders set status = 'PAID'");

        assertThat(refusal.getSQLState()).isEqualTo("23514");
        assertThat(refusal.getSchema()).isEqualTo("public");
        assertThat(refusal.getTable()).isEqualTo("orders");
        assertThat(refusal.getColumn()).isEqualTo("status");
        assertThat(refusal.getConstraint()).isEqualTo("orders_status_steps");
        assertThat(refusal.getMessage())
                .isEqualTo("orders: status cannot change from CANCELLED to PAID; it may not change");
    }

    @Test
    void insertThatEndsAsAnUpdateIsJudgedAsOne() {
        OrderRevision placed = shop.orderIn(OrderStatus.PLACED);
        String upsert = """
                insert into orders (id, status) overriding system value values (%d, '%s')
                on conflict (id) do update set status = excluded.status, payment_due = null
                """;

        assertThat(execute(upsert.formatted(placed.order().number(), "PAID"))).isEqualTo(1);
        assertThat(refusal(upsert.formatted(placed.order().number(), "DELIVERED"))
                        .getMessage())
                .isEqualTo(refusal(OrderStatus.PAID, OrderStatus.DELIVERED));
    }

    @Test
    void paymentIsDueOnlyWhileItIsWaitedFor() {
        OrderRevision placed = shop.orderIn(OrderStatus.PLACED);

        assertThat(refusal("update orders set status = 'PAID'").getConstraint()).isEqualTo("orders_payment_due_states");
        assertThat(execute("update orders set payment_due = now()")).isEqualTo(1);
        assertThat(shop.read(placed).paymentDue()).isPresent();
    }

    @Test
    void constraintsComeAndGoAndComeAgain() {
        execute(CONSTRAINTS.create());
        execute(CONSTRAINTS.drop());
        execute(CONSTRAINTS.drop());
        try {
            shop.orderIn(OrderStatus.CANCELLED);
            assertThat(execute("update orders set status = 'LOST'")).isEqualTo(1);
            assertThat(refusal(CONSTRAINTS.create()).getConstraint()).isEqualTo("orders_status_states");
            execute("delete from outbox; delete from audit; delete from order_line; delete from orders");
        } finally {
            execute(CONSTRAINTS.create());
        }
        assertThat(refusal("insert into orders (status) values ('PAID')").getConstraint())
                .isEqualTo("orders_status_first");
    }

    private ServerErrorMessage refusal(String sql) {
        ServerErrorMessage message = violation(sql).getServerErrorMessage();
        assertWithMessage(sql).that(message.getSQLState()).isEqualTo("23514");
        return message;
    }

    private PSQLException violation(String sql) {
        return assertThrows(PSQLException.class, () -> executeOrThrow(sql), sql);
    }

    private int execute(String sql) {
        try {
            return executeOrThrow(sql);
        } catch (PSQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private int executeOrThrow(String sql) throws PSQLException {
        return shop.jdbi.inTransaction(handle -> {
            try (var statement = handle.getConnection().createStatement()) {
                statement.execute(sql);
                return statement.getUpdateCount();
            } catch (PSQLException e) {
                throw e;
            } catch (java.sql.SQLException e) {
                throw new AssertionError(sql, e);
            }
        });
    }
}

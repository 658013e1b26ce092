package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.AuditTrail;
import dev.switchgear.examples.orders.OrderFlowMachine;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.OrderStatus;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The audit trail as a table, which is only ever added to. */
public final class JdbcAuditTrail implements AuditTrail {

    private static final String RECORD = """
            insert into audit (order_id, from_status, event, to_status)
            values (:order, :from, :event, :to)
            """;

    private static final String OF = """
            select from_status, event, to_status from audit where order_id = :order order by id
            """;

    private final Handle handle;

    /**
     * The trail within a transaction.
     *
     * @param handle the transaction's handle
     */
    public JdbcAuditTrail(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void record(OrderId order, OrderStatus from, OrderFlowMachine.Event event, OrderStatus to) {
        handle.createUpdate(RECORD)
                .bind("order", order.number())
                .bind("from", from)
                .bind("event", event)
                .bind("to", to)
                .execute();
    }

    /**
     * An order's past.
     *
     * @param order the order
     * @return all that has happened to it, the oldest first
     */
    public List<AuditEntry> of(OrderId order) {
        return handle.createQuery(OF)
                .bind("order", order.number())
                .mapTo(AuditEntry.class)
                .list();
    }
}

package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.Money;
import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.PaymentInstruction;
import dev.switchgear.examples.orders.PaymentInstruction.Direction;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.examples.orders.Payments;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Instructions to the payment provider, noted in the transaction of the event that gives them: they are there exactly if the
 * event has happened. An {@link OutboxRelay} sends them.
 */
public final class Outbox implements Payments {

    private static final String NOTE = """
            insert into outbox (payment_key, order_id, direction, amount) values (:key, :order, :direction, :amount)
            """;

    // What another relay is sending is left to it; and so is what comes after it, or a refund might overtake its
    // charge.
    private static final String NEXT = """
            select payment_key, order_id, direction, amount from outbox next
            where sent_at is null
              and not exists (
                select 1 from outbox earlier
                where earlier.order_id = next.order_id and earlier.id < next.id and earlier.sent_at is null)
            order by id
            fetch first 1 row only
            for update skip locked
            """;

    private static final String MARK = "update outbox set sent_at = current_timestamp where payment_key = :key";

    private static final String WAITING = "select count(*) from outbox where sent_at is null";

    private final Handle handle;

    /**
     * The outbox within a transaction.
     *
     * @param handle the transaction's handle
     */
    public Outbox(Handle handle) {
        this.handle = handle;
    }

    @Override
    public PaymentKey charge(OrderId order, Money amount) {
        return note(order, Direction.CHARGE, amount);
    }

    @Override
    public PaymentKey refund(OrderId order, Money amount) {
        return note(order, Direction.REFUND, amount);
    }

    private PaymentKey note(OrderId order, Direction direction, Money amount) {
        PaymentKey key = PaymentKey.fresh();
        handle.createUpdate(NOTE)
                .bind("key", key.uuid())
                .bind("order", order.number())
                .bind("direction", direction)
                .bind("amount", amount.cents())
                .execute();
        return key;
    }

    /** Takes the next instruction that is to be sent, and keeps it from other relays until the transaction ends. */
    Optional<PaymentInstruction> next() {
        return handle.createQuery(NEXT).mapTo(PaymentInstruction.class).findOne();
    }

    /** Remembers that an instruction was sent. */
    void markSent(PaymentKey key) {
        handle.createUpdate(MARK).bind("key", key.uuid()).execute();
    }

    /** {@return how many instructions are still to be sent} */
    public int waiting() {
        return handle.createQuery(WAITING).mapTo(int.class).one();
    }
}

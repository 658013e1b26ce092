package dev.switchgear.examples.orders.jdbc;

import dev.switchgear.examples.orders.PaymentInstruction;
import dev.switchgear.examples.orders.PaymentProvider;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends what waits in the outbox, at least once: if the relay dies after sending and before it could remember that, the next
 * one sends the same again, and the provider knows it by its key. Several relays may run at a time.
 */
public final class OutboxRelay {

    private final Jdbi jdbi;
    private final PaymentProvider provider;

    /**
     * A relay between a database and a provider.
     *
     * @param jdbi where the outbox is
     * @param provider who is to hear of it
     */
    public OutboxRelay(Jdbi jdbi, PaymentProvider provider) {
        this.jdbi = jdbi;
        this.provider = provider;
    }

    /**
     * Sends all that is waiting, one transaction each. What the provider throws ends it; the instruction waits on.
     *
     * @return how many were sent
     */
    public int run() {
        int sent = 0;
        while (sendNext()) {
            sent++;
        }
        return sent;
    }

    private boolean sendNext() {
        return jdbi.inTransaction(handle -> {
            Outbox outbox = new Outbox(handle);
            Optional<PaymentInstruction> next = outbox.next();
            next.ifPresent(instruction -> {
                provider.carryOut(instruction);
                outbox.markSent(instruction.paymentKey());
            });
            return next.isPresent();
        });
    }
}

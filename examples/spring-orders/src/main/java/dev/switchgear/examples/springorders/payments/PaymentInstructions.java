package dev.switchgear.examples.springorders.payments;

import dev.switchgear.examples.springorders.orders.ChargeDue;
import dev.switchgear.examples.springorders.orders.RefundDue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Passes instructions about money on to the provider. Each was stored in the transaction of the event that caused it, and arrives here after the
 * commit, in another thread and transaction. It is done with when the method returns; if the method throws, it stays stored and comes again.
 */
@Component
class PaymentInstructions {

    private final PaymentProvider provider;

    PaymentInstructions(PaymentProvider provider) {
        this.provider = provider;
    }

    @ApplicationModuleListener
    void on(ChargeDue due) {
        provider.charge("order-" + due.order() + "-charge", due.amount());
    }

    @ApplicationModuleListener
    void on(RefundDue due) {
        provider.refund("order-" + due.order() + "-refund", due.amount());
    }
}

package dev.switchgear.examples.migrating.payment;

import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.Event;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.State;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.StateMachinePersist;

/** Where machines of Spring Statemachine are stored, and how they are moved out of there. */
final class StoredPayments implements StateMachinePersist<State, Event, String> {

    private final Map<String, StateMachineContext<State, Event>> contexts = new HashMap<>();

    @Override
    public void write(StateMachineContext<State, Event> context, String id) {
        contexts.put(id, context);
    }

    @Override
    public StateMachineContext<State, Event> read(String id) {
        return contexts.get(id);
    }

    /**
     * The payment that a stored machine was about. A context names the innermost state. It does not tell when a timer is due, so
     * the wait begins anew.
     */
    Payment moved(String id, Instant retryDue) {
        StateMachineContext<State, Event> stored = read(id);
        Map<Object, Object> variables = stored.getExtendedState().getVariables();
        Payment payment = new Payment((long) variables.get("price"));
        payment.setRefusals((int) variables.getOrDefault("refusals", 0));
        payment.setStatus(PaymentStatus.valueOf(stored.getState().name()));
        payment.setRetryDue(payment.getStatus() == PaymentStatus.WAITING ? retryDue : null);
        return payment;
    }
}

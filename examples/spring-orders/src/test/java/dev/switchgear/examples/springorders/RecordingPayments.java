package dev.switchgear.examples.springorders;

import dev.switchgear.examples.springorders.payments.PaymentProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that writes down each call, also those that it fails. */
public final class RecordingPayments implements PaymentProvider {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    @Override
    public void charge(String key, BigDecimal amount) {
        call(key + " " + amount);
    }

    @Override
    public void refund(String key, BigDecimal amount) {
        call(key + " " + amount);
    }

    private void call(String call) {
        calls.add(call);
        if (down) {
            throw new IllegalStateException("the provider is down");
        }
    }

    /** Fails each call from now on, or no longer. */
    public void down(boolean now) {
        down = now;
    }

    /** Forgets all calls. */
    public void forget() {
        calls.clear();
    }

    /** The calls about an order, first to last. */
    public List<String> about(String order) {
        String prefix = order.replace("/orders/", "order-") + "-";
        return calls.stream().filter(call -> call.startsWith(prefix)).toList();
    }
}

package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.OrderId;
import dev.switchgear.examples.orders.PaymentInstruction;
import dev.switchgear.examples.orders.PaymentInstruction.Direction;
import dev.switchgear.examples.orders.PaymentKey;
import dev.switchgear.examples.orders.PaymentProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stands in for a payment provider: it moves no money, but does so once for each key, as real ones do. */
public final class FakePaymentProvider implements PaymentProvider {

    private final Map<PaymentKey, PaymentInstruction> carriedOut = new LinkedHashMap<>();
    private int requests;

    @Override
    public synchronized void carryOut(PaymentInstruction instruction) {
        requests++;
        carriedOut.putIfAbsent(instruction.paymentKey(), instruction);
    }

    /** {@return how often it was asked for anything} */
    public synchronized int requests() {
        return requests;
    }

    /**
     * What it did for an order.
     *
     * @param order the order
     * @return the instructions that it carried out, in that order
     */
    public synchronized List<PaymentInstruction> carriedOutFor(OrderId order) {
        return carriedOut.values().stream()
                .filter(instruction -> instruction.orderId().equals(order))
                .toList();
    }

    /**
     * How many charges it made for an order; one is right.
     *
     * @param order the order
     * @return how many
     */
    public long charges(OrderId order) {
        return carriedOutFor(order).stream()
                .filter(instruction -> instruction.direction() == Direction.CHARGE)
                .count();
    }
}

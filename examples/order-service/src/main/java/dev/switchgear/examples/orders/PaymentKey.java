package dev.switchgear.examples.orders;

import java.util.UUID;

/**
 * Names one instruction to the payment provider, however often it is sent: the provider carries out what it has not seen
 * yet, and answers what it has seen as it did the first time.
 *
 * @param uuid the key
 */
public record PaymentKey(UUID uuid) {

    /**
     * A key for an instruction that is new.
     *
     * @return a key that nobody else has
     */
    public static PaymentKey fresh() {
        return new PaymentKey(UUID.randomUUID());
    }
}

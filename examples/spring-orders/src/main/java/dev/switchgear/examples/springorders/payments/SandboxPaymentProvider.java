package dev.switchgear.examples.springorders.payments;

import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands where the client of a real provider would: writes to the log, and recognizes repetitions. */
@Component
class SandboxPaymentProvider implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxPaymentProvider.class);

    private final Set<String> done = ConcurrentHashMap.newKeySet();

    @Override
    public void charge(String key, BigDecimal amount) {
        move("Charged", key, amount);
    }

    @Override
    public void refund(String key, BigDecimal amount) {
        move("Refunded", key, amount);
    }

    private void move(String how, String key, BigDecimal amount) {
        if (done.add(key)) {
            LOG.info("{} {} for {}", how, amount, key);
        }
    }
}

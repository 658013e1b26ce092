package dev.switchgear.examples.springorders.orders;

import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for the orders whose time to pay is over, and lets each of them lapse, in a transaction of its own. Several nodes may do so
 * at once: they pass over the orders that another one has locked.
 */
@Component
class OverdueOrders {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueOrders.class);

    private final OrderRepository orders;
    private final OrderService service;
    private final InstantSource clock;

    OverdueOrders(OrderRepository orders, OrderService service, InstantSource clock) {
        this.orders = orders;
        this.service = service;
        this.clock = clock;
    }

    /** Lets all overdue orders lapse. One that fails is left as it is for the next time, and keeps no other waiting. */
    @Scheduled(fixedDelayString = "${orders.overdue.delay}")
    void run() {
        Instant now = clock.instant();
        for (long id : orders.findOverdue(now)) {
            try {
                service.expire(id, now);
            } catch (RuntimeException failure) {
                LOG.warn("Order {} is overdue, and could not lapse", id, failure);
            }
        }
    }
}

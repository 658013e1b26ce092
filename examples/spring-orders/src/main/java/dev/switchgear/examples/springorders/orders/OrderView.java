package dev.switchgear.examples.springorders.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** An order as a client sees it, with what the client can do about it. */
record OrderView(
        long id,
        String item,
        BigDecimal total,
        OrderStatus status,
        Instant paymentDue,
        String tracking,
        @JsonProperty("_links") Map<String, Link> links) {

    static OrderView of(Order order) {
        return new OrderView(
                order.getId(),
                order.getItem(),
                order.getTotal(),
                order.getStatus(),
                order.getPaymentDue(),
                order.getTracking(),
                Link.of(order.getId(), OrderFlowMachine.permitted(order.getStatus())));
    }
}

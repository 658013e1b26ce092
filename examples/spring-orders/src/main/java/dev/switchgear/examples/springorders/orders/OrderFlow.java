package dev.switchgear.examples.springorders.orders;

import static dev.switchgear.examples.springorders.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.springorders.orders.OrderStatus.PAID;
import static dev.switchgear.examples.springorders.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.springorders.orders.OrderStatus.SHIPPED;

import dev.switchgear.Bound;
import dev.switchgear.Reason;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.springorders.orders.OrderFlowMachine.Event;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.AfterTransition;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Eventually;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Final;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Initial;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Never;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Refused;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Timeout;
import dev.switchgear.examples.springorders.orders.OrderFlowRules.Transition;
import java.math.BigDecimal;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What can happen to an order. The machine of one order lives for one event, inside the transaction of {@link OrderService};
 * the order carries its state.
 */
@StateMachine(states = OrderStatus.class)
@Initial(PLACED)
@Final({SHIPPED, CANCELLED})
@Never(reach = SHIPPED, without = PAID, because = "nothing leaves the house unpaid")
@Eventually(
        reach = {PAID, CANCELLED},
        because = "who does not pay in time has not ordered")
abstract class OrderFlow {

    private final Order order;
    private final ApplicationEventPublisher outbox;
    private final OrderWatch watch;

    OrderFlow(
            @Bound("status") @Bound(component = "lapseDue", value = "paymentDue") Order order,
            ApplicationEventPublisher outbox,
            OrderWatch watch) {
        this.order = order;
        this.outbox = outbox;
        this.watch = watch;
    }

    /** The customer pays: the amount may be charged, if it is the total. */
    @Transition(from = PLACED, to = PAID, when = "isTheTotal", then = "charge")
    abstract void pay(BigDecimal amount);

    /** The parcel is with the carrier. */
    @Transition(from = PAID, to = SHIPPED, then = "track")
    abstract void ship(String tracking);

    /** The customer does not want it any more, or we do not have it. What was paid goes back. */
    @Transition(from = PLACED, to = CANCELLED)
    @Transition(from = PAID, to = CANCELLED, then = "refund")
    abstract void cancel();

    /** The time to pay is over. */
    @Timeout(days = 2)
    @Transition(from = PLACED, to = CANCELLED)
    abstract void lapse();

    boolean isTheTotal(BigDecimal amount) {
        return amount.compareTo(order.getTotal()) == 0;
    }

    void charge() {
        outbox.publishEvent(new ChargeDue(order.getId(), order.getTotal()));
    }

    void refund() {
        outbox.publishEvent(new RefundDue(order.getId(), order.getTotal()));
    }

    void track(String tracking) {
        order.setTracking(tracking);
    }

    @AfterTransition
    void moved(OrderStatus from, Event event, OrderStatus to) {
        watch.moved(order, from, event, to);
    }

    @Refused
    void refused(OrderStatus state, Event event, Reason reason) {
        watch.refused(state, event, reason);
    }
}

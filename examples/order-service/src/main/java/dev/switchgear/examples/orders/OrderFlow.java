package dev.switchgear.examples.orders;

import static dev.switchgear.examples.orders.OrderStatus.CANCELLED;
import static dev.switchgear.examples.orders.OrderStatus.CART;
import static dev.switchgear.examples.orders.OrderStatus.DELIVERED;
import static dev.switchgear.examples.orders.OrderStatus.PAID;
import static dev.switchgear.examples.orders.OrderStatus.PLACED;
import static dev.switchgear.examples.orders.OrderStatus.REFUNDED;
import static dev.switchgear.examples.orders.OrderStatus.SHIPPED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.orders.OrderFlowRules.AfterTransition;
import dev.switchgear.examples.orders.OrderFlowRules.Entry;
import dev.switchgear.examples.orders.OrderFlowRules.Eventually;
import dev.switchgear.examples.orders.OrderFlowRules.Final;
import dev.switchgear.examples.orders.OrderFlowRules.Ignore;
import dev.switchgear.examples.orders.OrderFlowRules.Initial;
import dev.switchgear.examples.orders.OrderFlowRules.Never;
import dev.switchgear.examples.orders.OrderFlowRules.Timeout;
import dev.switchgear.examples.orders.OrderFlowRules.Transition;

/**
 * What can happen to an order. Its events are the methods with rows; below them stand the guards and effects that the rows
 * name, and what happens whenever an order enters a state or leaves it.
 *
 * <p>The flow is given all that an order touches, and so touches nothing else: whatever its effects do, they do in the
 * caller's transaction.
 *
 * <p>What must be so of every order, whatever rows are added, is said above the class; the compiler proves it.
 */
@StateMachine(states = OrderStatus.class)
@Initial(CART)
@Final({CANCELLED, REFUNDED})
@Never(reach = SHIPPED, without = PAID, because = "nothing leaves the house unpaid")
@Never(reach = CANCELLED, after = SHIPPED, because = "nobody can stop a parcel")
@Never(reach = REFUNDED, without = DELIVERED, because = "what is paid back in full was cancelled, or has come back")
@Never(
        reach = {CART, PLACED},
        after = PAID,
        because = "what is paid for is not changed any more")
@Eventually(
        reach = {DELIVERED, CANCELLED},
        after = PLACED,
        because = "no order is left lying: who does not pay in time has not ordered")
public abstract class OrderFlow {

    private final Order order;
    private final Payments payments;
    private final Stock stock;
    private final AuditTrail trail;

    /** A flow for one event of one order. */
    OrderFlow(
            @Bound("status") @Bound(component = "lapseDue", value = "paymentDue") Order order,
            Payments payments,
            Stock stock,
            AuditTrail trail) {
        this.order = order;
        this.payments = payments;
        this.stock = stock;
        this.trail = trail;
    }

    // @formatter:off, for a row a line

    /**
     * The customer puts so many of an article in the cart, or changes how many.
     *
     * @param line the article, and how many of it
     * @return the status, unchanged
     */
    @Transition(from = CART, then = "keep")
    public abstract OrderStatus put(OrderLine line);

    /**
     * The customer orders what is in the cart. There must be something in it, and in stock. The time to pay begins.
     *
     * @return the new status
     */
    @Transition(from = CART, to = PLACED, when = "hasLines", then = "reserve")
    public abstract OrderStatus place();

    /**
     * The customer pays. The provider has authorised the amount already, so the charge cannot bounce.
     *
     * @param authorised how much may be charged; the order's total will be
     * @return the key of the charge, to ask the provider by
     */
    @Transition(from = PLACED, to = PAID, when = "covers")
    public PaymentKey pay(Money authorised) {
        return payments.charge(order.id(), order.total());
    }

    /**
     * The warehouse hands the parcel to the carrier. All that was ordered must be in it, and nothing else.
     *
     * @param parcel what was packed
     * @return the new status
     */
    @Transition(from = PAID, to = SHIPPED, when = "holdsTheOrder", then = "track")
    public abstract OrderStatus ship(Parcel parcel);

    /**
     * The carrier has delivered the parcel. Carriers tell us so more than once.
     *
     * @return the new status
     */
    @Transition(from = SHIPPED, to = DELIVERED)
    @Ignore(in = DELIVERED)
    public abstract OrderStatus deliver();

    /**
     * The customer does not want it any more, or we cannot have it. Once it is shipped it is too late.
     *
     * @param reason why
     * @return the new status
     */
    @Transition(from = {CART, PLACED}, to = CANCELLED, then = "explain")
    @Transition(from = PAID, to = CANCELLED, then = {"explain", "giveAllBack"})
    public abstract OrderStatus cancel(String reason);

    /** The time to pay is over, and the goods are not kept any longer. Nobody raises this but time itself. */
    @Timeout(days = 2)
    @Transition(from = PLACED, to = CANCELLED)
    abstract void lapse();

    /**
     * The customer gets money back: all that there is left of it, or a part.
     *
     * @param amount how much
     * @return the new status
     */
    @Transition(from = DELIVERED, to = REFUNDED, when = {"isOwed", "isTheRest"}, then = "giveBack")
    @Transition(from = DELIVERED, when = {"isOwed", "!isTheRest"}, then = "giveBack")
    public abstract OrderStatus refund(Money amount);

    // @formatter:on

    /**
     * Lets happen what is due by now. Every machine with a timeout has this method; it stands here for those who know the
     * flow alone.
     *
     * @return whether anything was due
     */
    public abstract boolean expire();

    boolean hasLines() {
        return !order.lines().isEmpty();
    }

    boolean covers(Money authorised) {
        return authorised.compareTo(order.total()) >= 0;
    }

    boolean holdsTheOrder(Parcel parcel) {
        return parcel.contents().equals(order.quantities());
    }

    boolean isOwed(Money amount) {
        return amount.compareTo(Money.ZERO) > 0 && amount.compareTo(order.refundable()) <= 0;
    }

    boolean isTheRest(Money amount) {
        return amount.equals(order.refundable());
    }

    void keep(OrderLine line) {
        order.put(line);
    }

    void reserve() {
        stock.reserve(order.id(), order.lines());
    }

    void track(Parcel parcel) {
        order.shippedAs(parcel.tracking());
    }

    void explain(String reason) {
        order.cancelledFor(reason);
    }

    void giveAllBack() {
        giveBack(order.refundable());
    }

    void giveBack(Money amount) {
        payments.refund(order.id(), amount);
        order.refund(amount);
    }

    /** Whatever was set aside is for others again, from wherever it was cancelled. */
    @Entry(CANCELLED)
    void releaseGoods() {
        stock.release(order.id());
    }

    /** What was set aside is gone. */
    @Entry(SHIPPED)
    void handOverGoods() {
        stock.handOver(order.id());
    }

    /** All that happens to an order is remembered, and nothing that did not. */
    @AfterTransition
    void remember(OrderStatus from, OrderFlowMachine.Event event, OrderStatus to) {
        trail.record(order.id(), from, event, to);
    }
}

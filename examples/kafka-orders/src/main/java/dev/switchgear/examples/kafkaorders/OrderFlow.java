package dev.switchgear.examples.kafkaorders;

import static dev.switchgear.examples.kafkaorders.OrderFlow.State.CANCELLED;
import static dev.switchgear.examples.kafkaorders.OrderFlow.State.DELIVERED;
import static dev.switchgear.examples.kafkaorders.OrderFlow.State.NEW;
import static dev.switchgear.examples.kafkaorders.OrderFlow.State.PAID;
import static dev.switchgear.examples.kafkaorders.OrderFlow.State.PLACED;
import static dev.switchgear.examples.kafkaorders.OrderFlow.State.SHIPPED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.AfterTransition;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Always;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Entry;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Final;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Ignore;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Initial;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Never;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Timeout;
import dev.switchgear.examples.kafkaorders.OrderFlowRules.Transition;
import java.util.function.Consumer;

/** What can happen to an order. It changes the order and writes {@linkplain Output outputs}; it knows nothing of Kafka. */
@StateMachine(occurrences = true)
@Initial(NEW)
@Final({DELIVERED, CANCELLED})
@Never(reach = SHIPPED, without = PAID, because = "nothing leaves the house unpaid")
@Never(reach = CANCELLED, after = SHIPPED, because = "nobody can stop a parcel")
@Always(
        canReach = {DELIVERED, CANCELLED},
        because = "no order is left lying")
public abstract class OrderFlow {

    /** How far an order has come. */
    public enum State {
        /** Nobody has placed it. */
        NEW,
        /** The customer has to pay. */
        PLACED,
        /** The warehouse has to pack it. */
        PAID,
        /** The carrier has it. */
        SHIPPED,
        /** The customer has it. */
        DELIVERED,
        /** Nobody wants it any more, or nobody has paid. */
        CANCELLED
    }

    private final Order order;
    private final Consumer<? super Output> outputs;

    /** A flow for one event of one order. */
    OrderFlow(
            @Bound("status") @Bound(component = "lapseDue", value = "lapseDue") Order order,
            Consumer<? super Output> outputs) {
        this.order = order;
        this.outputs = outputs;
    }

    // @formatter:off, for a row a line

    /**
     * The customer orders. The time to pay begins.
     *
     * @param cents the price
     */
    @Transition(from = NEW, to = PLACED, then = "open")
    public abstract void place(long cents);

    /**
     * The customer pays, all of it or a part, and no more than is owed.
     *
     * @param cents how much
     */
    @Transition(from = PLACED, to = PAID, when = "settles", then = {"credit", "havePacked"})
    @Transition(from = PLACED, when = "isInstalment", then = "credit")
    public abstract void pay(long cents);

    /**
     * The warehouse has handed the parcel to the carrier.
     *
     * @param parcel the carrier's number
     */
    @Transition(from = PAID, to = SHIPPED)
    public abstract void ship(String parcel);

    /** The carrier has delivered the parcel. Carriers tell us so more than once. */
    @Transition(from = SHIPPED, to = DELIVERED)
    @Ignore(in = DELIVERED)
    public abstract void deliver();

    /**
     * The customer does not want it any more. Once it is shipped it is too late.
     *
     * @param reason why
     */
    @Transition(from = {PLACED, PAID}, to = CANCELLED)
    public abstract void cancel(String reason);

    /** The time to pay is over. Nobody raises this but time itself. */
    @Timeout(days = 2)
    @Transition(from = PLACED, to = CANCELLED)
    abstract void lapse();

    // @formatter:on

    boolean settles(long cents) {
        return cents == order.total() - order.paid();
    }

    boolean isInstalment(long cents) {
        return cents > 0 && cents < order.total() - order.paid();
    }

    void open(long cents) {
        order.costs(cents);
    }

    void credit(long cents) {
        order.credit(cents);
    }

    void havePacked() {
        outputs.accept(new Output.Pack());
    }

    /** Whatever was paid is paid back, from wherever it was cancelled. */
    @Entry(CANCELLED)
    void giveBack() {
        if (order.paid() > 0) {
            outputs.accept(new Output.Refund(order.paid()));
        }
    }

    @AfterTransition
    void tell(State from, Occurrence occurrence, State to) {
        outputs.accept(new Output.Transition(order.countTransition(), from, occurrence, to));
    }
}

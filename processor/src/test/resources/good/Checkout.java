package good;

import static good.Checkout.State.CANCELLED;
import static good.Checkout.State.CART;
import static good.Checkout.State.DELIVERED;
import static good.Checkout.State.PAID;
import static good.Checkout.State.SHIPPED;

import good.CheckoutRules.AfterTransition;
import good.CheckoutRules.Entry;
import good.CheckoutRules.Exit;
import good.CheckoutRules.Final;
import good.CheckoutRules.Ignore;
import good.CheckoutRules.Initial;
import good.CheckoutRules.Transition;
import dev.switchgear.StateMachine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An order from its cart on. */
@StateMachine
@Initial(CART)
@Final({DELIVERED, CANCELLED})
public abstract class Checkout {

    /** Where it is. */
    public enum State {
        CART,
        PAID,
        SHIPPED,
        DELIVERED,
        CANCELLED
    }

    final List<String> log = new ArrayList<>();
    private final long price;

    /** For a price. */
    protected Checkout(long price) {
        this.price = price;
    }

    /** Pays. */
    @Transition(from = CART, to = PAID, when = {"covers", "!isBlocked"}, then = "charge")
    @Transition(from = CART, when = "!covers", then = {"remind", "record"})
    public abstract void pay(long amount);

    /** Ships: the result is a tracking number. */
    @Transition(from = PAID, to = SHIPPED)
    public String ship(String carrier) throws IOException {
        log.add("ship");
        return carrier + "-1";
    }

    /** Cancels, unless it is too late. */
    @Transition(from = CART, to = CANCELLED)
    @Transition(from = PAID, to = CANCELLED, when = "isEarly")
    public abstract boolean cancel();

    /** Delivers. */
    @Transition(from = SHIPPED, to = DELIVERED)
    @Ignore(in = DELIVERED)
    public abstract State deliver();

    boolean covers(long amount) {
        return amount >= price;
    }

    boolean isBlocked() {
        return false;
    }

    boolean isEarly() {
        return log.size() < 10;
    }

    void charge(long amount) {
        log.add("charge " + amount);
    }

    void remind() {
        log.add("remind");
    }

    void record(long amount) {}

    @Exit(CART)
    void release() {
        log.add("release");
    }

    @Entry({CANCELLED, CART})
    void refund() {
        log.add("refund");
    }

    @AfterTransition
    void audit(State from, CheckoutMachine.Event event, State to) {
        log.add(from + " " + event + " " + to);
    }
}

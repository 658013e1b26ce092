package dev.switchgear.examples.migrating.payment;

import static dev.switchgear.examples.migrating.payment.PaymentFlow.Superstate.PROCESSING;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.AUTHORIZING;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.CANCELLED;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.DECIDING;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.DECLINED;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.NEW;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.PAID;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.REFUNDED;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.WAITING;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Automatic;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Entry;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Exit;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Final;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Initial;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Never;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Substates;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Timeout;
import dev.switchgear.examples.migrating.payment.PaymentFlowRules.Transition;

/** A payment by card, which was a machine of Spring Statemachine. */
@StateMachine(states = PaymentStatus.class)
@Initial(NEW)
@Final({DECLINED, CANCELLED, REFUNDED})
@Substates(
        of = PROCESSING,
        states = {AUTHORIZING, WAITING, DECIDING},
        initial = AUTHORIZING)
@Automatic(from = DECIDING, to = WAITING, when = "mayRetry", then = "promiseRetry")
@Automatic(from = DECIDING, to = DECLINED, then = "apologize")
@Never(reach = REFUNDED, without = PAID)
public abstract class PaymentFlow {

    /** What several states have in common. */
    public enum Superstate {
        PROCESSING
    }

    private final Payment payment;
    private final Checkout checkout;

    /**
     * The flow of a payment.
     *
     * @param payment the payment, which keeps the status and the time of the retry
     * @param checkout what it does elsewhere
     */
    protected PaymentFlow(
            @Bound("status") @Bound(component = "retryDue", value = "retryDue") Payment payment, Checkout checkout) {
        this.payment = payment;
        this.checkout = checkout;
    }

    /**
     * Pays.
     *
     * @param cents how much
     */
    @Transition(from = NEW, into = PROCESSING, when = "covers")
    public abstract void pay(long cents);

    /** The bank accepts. */
    @Transition(from = AUTHORIZING, to = PAID)
    public void accept() {
        checkout.writeReceipt();
    }

    /** The bank refuses. */
    @Transition(from = AUTHORIZING, to = DECIDING)
    public void refuse() {
        payment.setRefusals(payment.getRefusals() + 1);
    }

    /** Asks the bank again, after a while or at once. */
    @Timeout(minutes = 5)
    @Transition(from = WAITING, to = AUTHORIZING)
    public abstract void retry();

    /** Asks how far it is. */
    @Transition(within = PROCESSING)
    public void ask() {
        checkout.tellProgress();
    }

    /** Does not want it any more. */
    @Transition(within = PROCESSING, to = CANCELLED)
    public abstract void cancel();

    /** Wants the money back. */
    @Transition(from = PAID, to = REFUNDED)
    public void refund() {
        checkout.payBack(payment.getPrice());
    }

    boolean covers(long cents) {
        return cents >= payment.getPrice();
    }

    boolean mayRetry() {
        return payment.getRefusals() < 2;
    }

    void promiseRetry() {
        checkout.promiseRetry();
    }

    void apologize() {
        checkout.apologize();
    }

    @Entry(of = PROCESSING)
    void lockCart() {
        checkout.lockCart();
    }

    @Exit(of = PROCESSING)
    void unlockCart() {
        checkout.unlockCart();
    }

    @Entry(AUTHORIZING)
    void askBank() {
        checkout.askBank();
    }
}

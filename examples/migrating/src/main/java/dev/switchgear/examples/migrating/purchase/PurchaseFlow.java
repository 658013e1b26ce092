package dev.switchgear.examples.migrating.purchase;

import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.APPROVED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.DRAFT;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.ORDERED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.REJECTED;
import static dev.switchgear.examples.migrating.purchase.PurchaseStatus.SUBMITTED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.migrating.purchase.PurchaseFlowRules.Final;
import dev.switchgear.examples.migrating.purchase.PurchaseFlowRules.Initial;
import dev.switchgear.examples.migrating.purchase.PurchaseFlowRules.Never;
import dev.switchgear.examples.migrating.purchase.PurchaseFlowRules.Transition;

/** A purchase and who approves it, which was a machine of COLA. */
@StateMachine(states = PurchaseStatus.class)
@Initial(DRAFT)
@Final({ORDERED, REJECTED})
@Never(reach = ORDERED, without = APPROVED, because = "nothing is ordered that nobody has approved")
public abstract class PurchaseFlow {

    private final Purchase purchase;
    private final Office office;

    /**
     * The flow of a purchase.
     *
     * @param purchase what is bought, and where it is
     * @param office who is told
     */
    protected PurchaseFlow(@Bound("status") Purchase purchase, Office office) {
        this.purchase = purchase;
        this.office = office;
    }

    /** Asks for it. What costs little is approved at once. */
    @Transition(from = DRAFT, to = APPROVED, when = "isSmall", then = "book")
    @Transition(from = DRAFT, to = SUBMITTED, then = "askManager")
    public abstract void submit();

    /**
     * Comments on it.
     *
     * @param by who does
     */
    @Transition(from = {SUBMITTED, APPROVED})
    public void comment(String by) {
        office.write(purchase.number(), by + " comments");
    }

    /**
     * Approves it.
     *
     * @param by who does
     */
    @Transition(from = SUBMITTED, to = APPROVED, when = "isAnother", then = "book")
    public abstract void approve(String by);

    /**
     * Rejects it.
     *
     * @param by who does
     */
    @Transition(from = SUBMITTED, to = REJECTED, when = "isAnother")
    public void reject(String by) {
        office.write(purchase.number(), by + " rejects");
    }

    /** Takes it back. */
    @Transition(
            from = {SUBMITTED, APPROVED},
            to = DRAFT)
    public void withdraw() {
        office.write(purchase.number(), "withdrawn");
    }

    /** Orders it. */
    @Transition(from = APPROVED, to = ORDERED)
    public void order() {
        office.write(purchase.number(), "ordered");
    }

    boolean isSmall() {
        return purchase.cents() <= 10_000;
    }

    boolean isAnother(String by) {
        return !by.equals(purchase.requester());
    }

    void askManager() {
        office.write(purchase.number(), "submitted");
    }

    void book() {
        office.write(purchase.number(), "booked " + purchase.cents());
    }
}

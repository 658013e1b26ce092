package dev.switchgear.examples.recipes.jpa;

import static dev.switchgear.examples.recipes.jpa.MembershipStatus.ACTIVE;
import static dev.switchgear.examples.recipes.jpa.MembershipStatus.BLOCKED;
import static dev.switchgear.examples.recipes.jpa.MembershipStatus.ENDED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.recipes.jpa.MembershipFlowRules.Final;
import dev.switchgear.examples.recipes.jpa.MembershipFlowRules.Initial;
import dev.switchgear.examples.recipes.jpa.MembershipFlowRules.Timeout;
import dev.switchgear.examples.recipes.jpa.MembershipFlowRules.Transition;

/** What can happen to a membership. */
@StateMachine(states = MembershipStatus.class)
@Initial(ACTIVE)
@Final(ENDED)
public abstract class MembershipFlow {

    private final Membership membership;
    private final Till till;

    MembershipFlow(@Bound("status") @Bound(value = "endDue", component = "endDue") Membership membership, Till till) {
        this.membership = membership;
        this.till = till;
    }

    /**
     * Somebody owes money.
     *
     * @param cents how much
     */
    @Transition(from = ACTIVE, to = BLOCKED, then = "owe")
    @Transition(from = BLOCKED, then = "owe")
    public abstract void fine(int cents);

    /** All of it is paid. */
    @Transition(from = BLOCKED, to = ACTIVE)
    public void pay() {
        till.take(membership.getDebt());
        membership.setDebt(0);
    }

    /** Nobody has paid for half a year. */
    @Timeout(days = 182)
    @Transition(from = BLOCKED, to = ENDED)
    public abstract void end();

    void owe(int cents) {
        membership.setDebt(membership.getDebt() + cents);
    }
}

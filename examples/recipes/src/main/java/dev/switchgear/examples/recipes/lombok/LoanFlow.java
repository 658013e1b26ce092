package dev.switchgear.examples.recipes.lombok;

import static dev.switchgear.examples.recipes.lombok.LoanStatus.LENT;
import static dev.switchgear.examples.recipes.lombok.LoanStatus.LOST;
import static dev.switchgear.examples.recipes.lombok.LoanStatus.OVERDUE;
import static dev.switchgear.examples.recipes.lombok.LoanStatus.RESERVED;
import static dev.switchgear.examples.recipes.lombok.LoanStatus.RETURNED;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.recipes.lombok.LoanFlowRules.Final;
import dev.switchgear.examples.recipes.lombok.LoanFlowRules.Initial;
import dev.switchgear.examples.recipes.lombok.LoanFlowRules.Timeout;
import dev.switchgear.examples.recipes.lombok.LoanFlowRules.Transition;

/** What can happen to a loan. */
@StateMachine(states = LoanStatus.class, occurrences = true)
@Initial(RESERVED)
@Final({RETURNED, LOST})
public abstract class LoanFlow {

    private final Loan loan;
    private final Fines fines;

    LoanFlow(@Bound("status") @Bound(value = "lateDue", component = "lateDue") Loan loan, Fines fines) {
        this.loan = loan;
        this.fines = fines;
    }

    /**
     * The reader takes the book home.
     *
     * @param card the reader's card
     */
    @Transition(from = RESERVED, to = LENT, then = "note")
    public abstract void lend(String card);

    /** The reader keeps it for another four weeks. */
    @Transition(from = LENT, to = LENT)
    public abstract void renew();

    /** The four weeks are over. Nobody raises this but time itself. */
    @Timeout(days = 28)
    @Transition(from = LENT, to = OVERDUE)
    public abstract void late();

    /**
     * The reader brings it back.
     *
     * @param stains how many stains it has got
     */
    @Transition(from = LENT, to = RETURNED, then = "chargeStains")
    @Transition(
            from = OVERDUE,
            to = RETURNED,
            then = {"chargeStains", "chargeDelay"})
    public abstract void giveBack(int stains);

    /**
     * The reader cannot find it.
     *
     * @return whether it was there to be lost
     */
    @Transition(
            from = {LENT, OVERDUE},
            to = LOST,
            then = "chargeBook")
    public abstract boolean lose();

    void note(String card) {
        loan.setCard(card);
    }

    void chargeStains(int stains) {
        if (stains > 0) {
            fines.charge(loan.getCard(), 50 * stains);
        }
    }

    void chargeDelay() {
        fines.charge(loan.getCard(), 300);
    }

    void chargeBook() {
        fines.charge(loan.getCard(), 2500);
    }
}

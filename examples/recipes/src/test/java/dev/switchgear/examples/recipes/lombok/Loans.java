package dev.switchgear.examples.recipes.lombok;

import dev.switchgear.Timers;

/** Machines for the tests of other packages. */
public final class Loans {

    private Loans() {}

    /** A machine that has just been started. */
    public static LoanFlowMachine flow(String title, Timers timers) {
        return new LoanFlowMachine.Factory((card, cents) -> {}, timers).start(new Loan(title));
    }
}

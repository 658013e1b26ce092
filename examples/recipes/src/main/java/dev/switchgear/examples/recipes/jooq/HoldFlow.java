package dev.switchgear.examples.recipes.jooq;

import static dev.switchgear.examples.recipes.jooq.HoldStatus.FETCHED;
import static dev.switchgear.examples.recipes.jooq.HoldStatus.LAPSED;
import static dev.switchgear.examples.recipes.jooq.HoldStatus.READY;
import static dev.switchgear.examples.recipes.jooq.HoldStatus.WAITING;

import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.recipes.jooq.HoldFlowRules.Entry;
import dev.switchgear.examples.recipes.jooq.HoldFlowRules.Final;
import dev.switchgear.examples.recipes.jooq.HoldFlowRules.Initial;
import dev.switchgear.examples.recipes.jooq.HoldFlowRules.Timeout;
import dev.switchgear.examples.recipes.jooq.HoldFlowRules.Transition;

/** What can happen to a hold. */
@StateMachine(states = HoldStatus.class)
@Initial(WAITING)
@Final({FETCHED, LAPSED})
public abstract class HoldFlow {

    private final Hold hold;
    private final Mail mail;

    HoldFlow(@Bound("status") @Bound(value = "lapseDue", component = "lapseDue") Hold hold, Mail mail) {
        this.hold = hold;
        this.mail = mail;
    }

    /** The book is back. */
    @Transition(from = WAITING, to = READY)
    public abstract void bringBack();

    /** It is fetched. */
    @Transition(from = READY, to = FETCHED)
    public abstract void fetch();

    /** Nobody has come for it. */
    @Timeout(days = 7)
    @Transition(from = READY, to = LAPSED)
    public abstract void lapse();

    /**
     * Lets happen what is due by now.
     *
     * @return whether anything was due
     */
    public abstract boolean expire();

    @Entry(READY)
    void invite() {
        mail.write(hold.id(), "your book is here");
    }

    @Entry(LAPSED)
    void tell() {
        mail.write(hold.id(), "your book has gone to somebody else");
    }
}

package dev.switchgear.examples.observability;

import static dev.switchgear.examples.observability.Leave.State.APPROVED;
import static dev.switchgear.examples.observability.Leave.State.DECLINED;
import static dev.switchgear.examples.observability.Leave.State.DRAFT;
import static dev.switchgear.examples.observability.Leave.State.FILED;
import static dev.switchgear.examples.observability.Leave.State.WITHDRAWN;

import dev.switchgear.Reason;
import dev.switchgear.StateMachine;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import dev.switchgear.examples.observability.LeaveRules.AfterTransition;
import dev.switchgear.examples.observability.LeaveRules.Final;
import dev.switchgear.examples.observability.LeaveRules.Initial;
import dev.switchgear.examples.observability.LeaveRules.Refused;
import dev.switchgear.examples.observability.LeaveRules.Reject;
import dev.switchgear.examples.observability.LeaveRules.Transition;
import java.time.LocalDate;

/** A request for leave. Its events say who raises them, and it tells of each what came of it. */
@StateMachine(occurrences = true)
@Initial(DRAFT)
@Final({APPROVED, DECLINED, WITHDRAWN})
public abstract class Leave {

    /** How far a request has come. */
    public enum State {
        /** Nobody but its author knows it. */
        DRAFT,
        /** Somebody has to decide. */
        FILED,
        /** It was granted. */
        APPROVED,
        /** It was not. */
        DECLINED,
        /** Its author thinks better of it. */
        WITHDRAWN
    }

    private final String author;
    private final Watch watch;

    /**
     * A request.
     *
     * @param author whose it is
     * @param watch what is told of everything that happens to it
     */
    protected Leave(String author, Watch watch) {
        this.author = author;
        this.watch = watch;
    }

    /**
     * Chooses the days.
     *
     * @param first the first day
     * @param days how many
     */
    @Transition(from = DRAFT)
    public abstract void choose(LocalDate first, int days);

    /**
     * Asks for a decision.
     *
     * @param by who asks
     */
    @Transition(from = DRAFT, to = FILED)
    public abstract void file(String by);

    /**
     * Grants it.
     *
     * @param by who grants it, who is somebody else than the author
     */
    @Transition(from = FILED, to = APPROVED, when = "isAnother")
    @Reject(in = DRAFT)
    public abstract void approve(String by);

    /**
     * Does not grant it.
     *
     * @param by who declines, who is somebody else than the author
     * @param why for what reasons
     */
    @Transition(from = FILED, to = DECLINED, when = "isAnother")
    public abstract void decline(String by, String... why);

    /**
     * Takes it back, unless it is decided.
     *
     * @return whether it was taken back
     */
    @Transition(
            from = {DRAFT, FILED},
            to = WITHDRAWN)
    public abstract boolean withdraw();

    boolean isAnother(String by) {
        return !by.equals(author);
    }

    @AfterTransition
    void moved(State from, Occurrence occurrence, State to) {
        watch.moved(from, occurrence, to);
    }

    @Refused
    void refused(State state, Occurrence occurrence, Reason reason) {
        watch.refused(state, occurrence, reason);
    }
}

package good;

import static good.Ticket.State.ASSIGNED;
import static good.Ticket.State.CLOSED;
import static good.Ticket.State.NEW;
import static good.Ticket.State.TRIAGED;

import dev.switchgear.Reason;
import dev.switchgear.StateMachine;
import good.TicketMachine.Occurrence;
import good.TicketRules.AfterTransition;
import good.TicketRules.Automatic;
import good.TicketRules.Entry;
import good.TicketRules.Final;
import good.TicketRules.Ignore;
import good.TicketRules.Initial;
import good.TicketRules.Refused;
import good.TicketRules.Reject;
import good.TicketRules.Transition;
import java.util.ArrayList;
import java.util.List;

/** A ticket of a help desk, whose trail tells who did what, and who tried to. */
@StateMachine(occurrences = true)
@Initial(NEW)
@Final(CLOSED)
@Automatic(from = TRIAGED, to = ASSIGNED, when = "isOwned")
public abstract class Ticket {

    /** How far it has come. */
    public enum State {
        NEW,
        TRIAGED,
        ASSIGNED,
        CLOSED
    }

    final List<String> trail = new ArrayList<>();
    private String owner = "";

    /** One that nobody owns. */
    protected Ticket() {}

    /**
     * Sorts it in.
     *
     * @param agent who does
     * @param tags what it is about
     */
    @Transition(from = NEW, to = TRIAGED)
    public abstract void triage(String agent, String... tags);

    /**
     * Gives it to somebody.
     *
     * @param agent who does
     * @param owner who has to deal with it
     */
    @Transition(from = {NEW, TRIAGED}, then = "own")
    @Transition(from = ASSIGNED, to = ASSIGNED, then = "own")
    public abstract void assign(String agent, String owner);

    /** Takes a note of a call. */
    @Transition(from = {TRIAGED, ASSIGNED})
    @Ignore(in = NEW)
    public abstract State call();

    /** Estimates how long it takes. */
    @Transition(from = {TRIAGED, ASSIGNED})
    protected int estimate(String agent, int hours) {
        return hours * 2;
    }

    /** Closes it, if it is the agent's own. */
    @Transition(from = ASSIGNED, to = CLOSED, when = "isOwn")
    @Reject(in = NEW)
    public abstract boolean close(String agent);

    boolean isOwned() {
        return !owner.isEmpty();
    }

    boolean isOwn(String agent) {
        return agent.equals(owner);
    }

    void own(String agent, String owner) {
        this.owner = owner;
    }

    @Entry(ASSIGNED)
    void inform(Occurrence occurrence) {
        trail.add("to " + owner + " because of " + occurrence);
    }

    @AfterTransition
    void note(State from, Occurrence occurrence, State to) {
        trail.add(from + " " + occurrence + " " + to);
    }

    @Refused
    void complain(State state, Occurrence occurrence, Reason reason) {
        trail.add(state + " " + occurrence + " " + reason);
    }

    @Refused
    void alarm() {
        trail.add("alarm");
    }
}

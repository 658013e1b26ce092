package dev.switchgear.examples.ppplcp;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import java.io.PrintStream;
import java.util.Optional;

/** Prints the automaton, then takes the link of a dial-up line from the first call to the last. */
public final class DialUp {

    private final PrintStream out;
    private final Narrator narrator = new Narrator();
    private final LcpMachine link = new LcpMachine(narrator);

    private DialUp(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(System.out);
    }

    /** Prints the automaton and the link's life. */
    static void print(PrintStream out) {
        out.println("The automaton of RFC 1661: its actions and the next state, or a dash where an event is illegal:");
        out.println();
        StateTransitionTable.lines().forEach(out::println);
        out.println();
        out.println("A dial-up line:");
        out.println();
        new DialUp(out).connect();
    }

    private void connect() {
        step(Event.OPEN, "somebody goes online: the modem dials");
        step(Event.UP, "there is a carrier: we ask for our options");
        step(Event.TO_PLUS, "no answer: we ask again");
        step(Event.RCR_PLUS, "the peer asks for options that suit us");
        step(Event.RCA, "ours suit the peer: packets flow");
        step(Event.RXR, "an echo: they still do");
        step(Event.DOWN, "the carrier is gone");
        step(Event.RCR_PLUS, "a packet that comes too late");
        step(Event.CLOSE, "nobody wants to try again");
    }

    private void step(Event event, String meaning) {
        State before = link.state();
        Optional<String> refusal = raise(event);
        out.printf("%-5s %-8s -> %-8s  %s%n", event, before, link.state(), meaning);
        narrator.told().forEach(action -> out.println("    " + action));
        refusal.ifPresent(message -> out.println("    refused: " + message));
    }

    /** Why the link refused the event; nothing if it accepted. */
    private Optional<String> raise(Event event) {
        try {
            link.fire(event);
            return Optional.empty();
        } catch (IllegalTransitionException refused) {
            return Optional.of(refused.getMessage());
        }
    }
}

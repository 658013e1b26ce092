package dev.switchgear.examples.ppplcp;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The automaton as the RFC lays it out: an event a line, a state a column, and in each cell the number of the next state,
 * or a dash if the event is illegal.
 */
final class StateTransitionTable {

    private static final StateMachineDefinition<State, Event> LCP = LcpMachine.definition();
    private static final String ILLEGAL = "-";

    private StateTransitionTable() {}

    /** The lines: two of headings, then one for each event. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("", state -> String.valueOf(state.number())));
        lines.add(line("", State::toString));
        for (Event event : LCP.events()) {
            lines.add(line(event.toString(), state -> cell(state, event)));
        }
        return lines;
    }

    /** A label and ten cells, each wide enough for the longest name. */
    private static String line(String label, Function<State, String> cell) {
        StringBuilder line = new StringBuilder(String.format("%-5s", label));
        for (State state : LCP.states()) {
            line.append(String.format(" %-8s", cell.apply(state)));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(State state, Event event) {
        return LCP.rows().stream()
                .filter(row -> row.from() == state && row.event() == event)
                .map(row -> String.valueOf(row.next().number()))
                .findFirst()
                .orElse(ILLEGAL);
    }
}

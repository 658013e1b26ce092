package dev.switchgear.examples.ppplcp;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The automaton as the RFC lays it out, in two halves: an event a line, a state a column, and in each cell the actions and
 * the number of the next state, as in {@code irc,scr/6}; or a dash if the event is illegal.
 */
final class StateTransitionTable {

    private static final StateMachineDefinition<State, Event> LCP = LcpMachine.definition();
    private static final String ILLEGAL = "-";
    private static final int COLUMNS = 6;

    private StateTransitionTable() {}

    /** The lines of one half after the other: two of headings, then one for each event. */
    static List<String> lines() {
        List<State> states = LCP.states();
        List<String> lines = new ArrayList<>(lines(states.subList(0, COLUMNS)));
        lines.add("");
        lines.addAll(lines(states.subList(COLUMNS, states.size())));
        return lines;
    }

    private static List<String> lines(List<State> states) {
        List<String> lines = new ArrayList<>();
        lines.add(line("", states, state -> String.valueOf(state.number())));
        lines.add(line("", states, State::toString));
        for (Event event : LCP.events()) {
            lines.add(line(event.toString(), states, state -> cell(state, event)));
        }
        return lines;
    }

    /** A label and cells, each wide enough for three actions and a state. */
    private static String line(String label, List<State> states, Function<State, String> cell) {
        StringBuilder line = new StringBuilder(String.format("%-5s", label));
        for (State state : states) {
            line.append(String.format(" %-13s", cell.apply(state)));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(State state, Event event) {
        return LCP.rows().stream()
                .filter(row -> row.from() == state && row.event() == event)
                .map(StateTransitionTable::shown)
                .findFirst()
                .orElse(ILLEGAL);
    }

    private static String shown(TransitionDefinition<State, Event> row) {
        String actions = String.join(",", row.effects());
        return actions + (actions.isEmpty() ? "" : "/") + row.next().number();
    }
}

package dev.switchgear.examples.iosession;

import static java.util.stream.Collectors.joining;

import dev.switchgear.StateMachineDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A machine's table as text: a line for each state, a column for each event, and in each cell the next state. Cells name
 * it by its number, so that the matrix fits a terminal however long the names are.
 *
 * <p>Nothing here knows of sessions: a definition is enough to draw any machine.
 *
 * @param <S> the state enum
 * @param <E> the event enum
 * @param machine the machine to draw
 */
public record TransitionMatrix<S extends Enum<S>, E extends Enum<E>>(StateMachineDefinition<S, E> machine) {

    private static final String ILLEGAL = ".";
    private static final String GAP = "  ";

    /**
     * Draws the matrix.
     *
     * @return the lines: events, states, and how many cells are legal
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(header());
        for (S state : machine.states()) {
            lines.add(row(state));
        }
        lines.add("");
        lines.add(count());
        return lines;
    }

    private String header() {
        StringBuilder line = new StringBuilder(padded("", labelWidth()));
        for (E event : machine.events()) {
            line.append(GAP).append(title(event));
        }
        return line.toString();
    }

    private String row(S state) {
        StringBuilder line = new StringBuilder(padded(label(state), labelWidth()));
        for (E event : machine.events()) {
            line.append(GAP).append(padded(cell(state, event), title(event).length()));
        }
        return line.toString().stripTrailing();
    }

    private String count() {
        long cells = (long) machine.states().size() * machine.events().size();
        long legal = machine.states().stream()
                .flatMap(state -> machine.events().stream().map(event -> cell(state, event)))
                .filter(cell -> !cell.equals(ILLEGAL))
                .count();
        return legal + " legal, " + (cells - legal) + " illegal";
    }

    /** The numbers of the next states: one, or as many as there are rows to choose from. */
    private String cell(S state, E event) {
        String targets = machine.rows().stream()
                .filter(row -> row.from() == state && row.event() == event)
                .map(row -> String.valueOf(number(row.next())))
                .collect(joining("/"));
        return targets.isEmpty() ? ILLEGAL : targets;
    }

    private String label(S state) {
        StringBuilder label =
                new StringBuilder().append(number(state)).append(' ').append(state.name());
        if (state == machine.initial()) {
            label.append(" (initial)");
        }
        if (machine.finals().contains(state)) {
            label.append(" (final)");
        }
        return label.toString();
    }

    private int labelWidth() {
        return machine.states().stream()
                .mapToInt(state -> label(state).length())
                .max()
                .orElse(0);
    }

    /** Numbers begin at 1, which is also how the documentation of the session's states counts. */
    private int number(S state) {
        return machine.states().indexOf(state) + 1;
    }

    /** In small letters: an event and a state may well share a name. */
    private String title(E event) {
        return event.name().toLowerCase(Locale.ROOT);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

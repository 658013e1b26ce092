package dev.switchgear.examples.benchmarks.tables;

import java.util.List;

/**
 * What a machine does, as data: states and events are the positions of their names.
 *
 * @param name what the machine is called
 * @param states the names of its states
 * @param events the names of its events
 * @param rows its legal cells
 * @param initial the state of a new machine
 * @param start the state in which walks start, and to which they come back
 */
public record Table(String name, List<String> states, List<String> events, List<Row> rows, int initial, int start) {

    /**
     * A legal cell.
     *
     * @param from the state
     * @param on the event
     * @param to the state that it leads to
     */
    public record Row(int from, int on, int to) {}

    /** What {@link #next} says of a cell that is not legal. */
    public static final int REFUSED = -1;

    /** Keeps copies. */
    public Table {
        states = List.copyOf(states);
        events = List.copyOf(events);
        rows = List.copyOf(rows);
    }

    /**
     * Looks a cell up.
     *
     * @param state the state
     * @param event the event
     * @return the state that the event leads to, or {@link #REFUSED}
     */
    public int next(int state, int event) {
        for (Row row : rows) {
            if (row.from() == state && row.on() == event) {
                return row.to();
            }
        }
        return REFUSED;
    }

    /**
     * The rows of a state.
     *
     * @param state the state
     * @return its rows, in the order of the events
     */
    public List<Row> rowsFrom(int state) {
        return rows.stream().filter(row -> row.from() == state).toList();
    }

    /**
     * The states that an event leads from one to another.
     *
     * @param event the event
     * @param to the other
     * @return the states, in order
     */
    public List<Integer> sources(int event, int to) {
        return rows.stream()
                .filter(row -> row.on() == event && row.to() == to)
                .map(Row::from)
                .toList();
    }
}

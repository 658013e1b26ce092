package dev.switchgear.examples.benchmarks.tables;

import dev.switchgear.examples.benchmarks.tables.Table.Row;
import java.util.List;

/**
 * A table whose states and events are the constants of enums.
 *
 * @param <S> the states
 * @param <E> the events
 * @param table the table
 * @param stateType the enum of the states
 * @param eventType the enum of the events
 */
public record TypedTable<S extends Enum<S>, E extends Enum<E>>(Table table, Class<S> stateType, Class<E> eventType) {

    /**
     * A state.
     *
     * @param position its position
     * @return the state
     */
    public S state(int position) {
        return stateType.getEnumConstants()[position];
    }

    /**
     * An event.
     *
     * @param position its position
     * @return the event
     */
    public E event(int position) {
        return eventType.getEnumConstants()[position];
    }

    /**
     * The legal cells.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return table.rows();
    }

    /**
     * A walk in the events of the enum.
     *
     * @param walk the positions
     * @return the events
     */
    public E[] events(int[] walk) {
        return Walk.of(eventType.getEnumConstants(), walk);
    }
}

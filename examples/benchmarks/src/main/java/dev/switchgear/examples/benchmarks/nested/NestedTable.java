package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.TransitionDefinition;
import dev.switchgear.examples.benchmarks.nested.Player.Event;
import dev.switchgear.examples.benchmarks.nested.Player.State;
import dev.switchgear.examples.benchmarks.tables.Table;
import java.util.Arrays;
import java.util.List;

/** The table of the player, for walks over it. */
public final class NestedTable {

    /** What it is called. */
    public static final String NAME = "Player";

    private NestedTable() {}

    /** {@return the table, flattened} */
    public static Table of() {
        return new Table(
                NAME, names(State.values()), names(Event.values()), rows(), State.OFF.ordinal(), State.OFF.ordinal());
    }

    private static List<Table.Row> rows() {
        return PlayerMachine.definition().rows().stream().map(NestedTable::row).toList();
    }

    private static Table.Row row(TransitionDefinition<State, Event> row) {
        return new Table.Row(
                row.from().ordinal(), row.event().ordinal(), row.next().ordinal());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

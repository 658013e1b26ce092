package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of a row that have it from one place.
 *
 * @param holder the superstate that they inherit it from; empty if it is their own
 * @param states the states, in the order of the row
 */
public record RowSources(Optional<Superstate> holder, List<State> states) {

    public RowSources {
        states = List.copyOf(states);
    }

    /** The states of a row, by where they have it from. */
    public static List<RowSources> of(Row row, Chart chart) {
        Topology topology = chart.machine().topology();
        Map<Optional<Superstate>, List<State>> byHolder = new LinkedHashMap<>();
        row.from()
                .forEach(state -> byHolder.computeIfAbsent(
                                topology.holder(row.sources(), state), any -> new ArrayList<>())
                        .add(state));
        return byHolder.entrySet().stream()
                .map(held -> new RowSources(held.getKey(), held.getValue()))
                .toList();
    }

    /** Whether the row may be taken: no row that comes first always answers. */
    public static boolean isTaken(Row row, Chart chart, State state, Trigger trigger) {
        return chart.reactions(state, trigger).stream()
                .anyMatch(reaction -> reaction.row().equals(row));
    }
}

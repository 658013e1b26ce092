package dev.switchgear.processor.resolve;

import static java.util.Comparator.comparingInt;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reactions of each cell of a machine, in the order in which they are asked, as far as one may be asked at all. */
final class Cells {

    private final Resolver resolver;
    private final Map<State, Map<Trigger, List<Reaction>>> cells = new HashMap<>();
    private final Map<Event, Map<Row, List<Reaction>>> byEvent = new HashMap<>();

    Cells(Machine machine, Resolver resolver) {
        this.resolver = resolver;
        List<Cell> all = machine.cells().toList();
        inOrder(machine, all)
                .forEach((state, ofState) -> ofState.forEach((trigger, rows) -> add(state, trigger, rows)));
        all.forEach(this::addToRow);
    }

    /** Those of a cell. */
    List<Reaction> reactions(State state, Trigger trigger) {
        return cells.getOrDefault(state, Map.of()).getOrDefault(trigger, List.of());
    }

    /** Whether there are rows of a cell, be it that all they say is that the event is refused. */
    boolean isDecided(State state, Event event) {
        return cells.getOrDefault(state, Map.of()).containsKey(event);
    }

    /** Those of an event, those of one row together, in source order. */
    Collection<List<Reaction>> byRow(Event event) {
        return Collections.unmodifiableCollection(
                byEvent.getOrDefault(event, Map.of()).values());
    }

    /** The rows of each cell from the inside out, and those of one level in source order; beside those of events the automatic ones. */
    private static Map<State, Map<Trigger, List<Row>>> inOrder(Machine machine, List<Cell> all) {
        Map<State, Map<Trigger, List<Row>>> rows = new LinkedHashMap<>();
        all.forEach(cell -> rowsOf(rows, cell.state(), cell.event()).add(cell.row()));
        for (Transition row : machine.automatic()) {
            row.from().forEach(state -> rowsOf(rows, state, new Automatic()).add(row));
        }
        Topology topology = machine.topology();
        if (!topology.isFlat()) {
            rows.forEach((state, ofState) -> ofState.values()
                    .forEach(several -> several.sort(comparingInt(row -> topology.level(row.sources(), state)))));
        }
        return rows;
    }

    private static List<Row> rowsOf(Map<State, Map<Trigger, List<Row>>> rows, State state, Trigger trigger) {
        return rows.computeIfAbsent(state, any -> new LinkedHashMap<>())
                .computeIfAbsent(trigger, any -> new ArrayList<>());
    }

    /** What follows a row without guards never happens; neither does what follows one that rejects the event. */
    private void add(State state, Trigger trigger, List<Row> rows) {
        List<Reaction> reactions = new ArrayList<>();
        for (Row row : rows) {
            if (row.isAccepting()) {
                reactions.add(resolver.reaction(row, state, trigger));
            }
            if (!row.isGuarded()) {
                break;
            }
        }
        cells.computeIfAbsent(state, any -> new HashMap<>()).put(trigger, List.copyOf(reactions));
    }

    private void addToRow(Cell cell) {
        reactions(cell.state(), cell.event()).stream()
                .filter(reaction -> reaction.row().equals(cell.row()))
                .findFirst()
                .ifPresent(reaction -> byEvent.computeIfAbsent(cell.event(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.row(), any -> new ArrayList<>())
                        .add(reaction));
    }
}

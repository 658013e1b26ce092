package dev.switchgear.processor.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.problem.OverriddenRow;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of a superstate has a state within in which rows further in leave something to it. */
final class InheritedRowsAreAsked implements Rule {

    /** Where a row stands: for one superstate, and one event. */
    private record Holding(Superstate superstate, Trigger trigger) {}

    @Override
    public List<OverriddenRow> check(Machine machine, Chart chart) {
        if (machine.topology().isFlat()) {
            return List.of();
        }
        Map<Place, List<Row>> rows = rows(machine);
        return machine.rows().stream()
                .filter(row -> row.sources() instanceof Within && Overlaps.isTakeable(row))
                .flatMap(row -> overridden(row, machine.topology(), rows, chart).stream())
                .toList();
    }

    /** All rows of each cell, by a cell of no row. */
    private static Map<Place, List<Row>> rows(Machine machine) {
        Map<Place, List<Row>> rows = new HashMap<>();
        for (Row row : machine.rows()) {
            Set.copyOf(row.from())
                    .forEach(state -> row.triggers()
                            .forEach(
                                    trigger -> rows.computeIfAbsent(new Place(state, trigger), any -> new ArrayList<>())
                                            .add(row)));
        }
        return rows;
    }

    /** A cell, whichever row is about it. */
    private record Place(State state, Trigger trigger) {}

    private static Optional<OverriddenRow> overridden(
            Row row, Topology topology, Map<Place, List<Row>> rows, Chart chart) {
        Map<Holding, List<Place>> held = new LinkedHashMap<>();
        for (State state : row.from()) {
            topology.holder(row.sources(), state)
                    .ifPresent(superstate -> row.triggers()
                            .forEach(trigger -> held.computeIfAbsent(
                                            new Holding(superstate, trigger), any -> new ArrayList<>())
                                    .add(new Place(state, trigger))));
        }
        List<Cell> cells = new ArrayList<>();
        Set<Row> before = new LinkedHashSet<>();
        held.forEach((holding, all) -> {
            List<List<Row>> inner =
                    all.stream().map(cell -> inner(row, cell, topology, rows)).toList();
            boolean isOverridden =
                    IntStream.range(0, all.size()).allMatch(i -> leaveNothing(inner.get(i), row, all.get(i), chart));
            if (isOverridden) {
                all.forEach(cell ->
                        cells.add(new Cell(cell.state(), cell.trigger(), row, Optional.of(holding.superstate()))));
                inner.forEach(before::addAll);
            }
        });
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverriddenRow(
                        row, cells, before.stream().sorted(comparing(Row::site)).toList()));
    }

    /** The rows of a cell that are asked before a row because they stand further in, in that order. */
    private static List<Row> inner(Row row, Place cell, Topology topology, Map<Place, List<Row>> rows) {
        int level = topology.level(row.sources(), cell.state());
        return rows.getOrDefault(cell, List.of()).stream()
                .filter(other -> topology.level(other.sources(), cell.state()) < level)
                .sorted(comparingInt(other -> topology.level(other.sources(), cell.state())))
                .toList();
    }

    private static boolean leaveNothing(List<Row> inner, Row row, Place cell, Chart chart) {
        if (inner.isEmpty() || !inner.stream().allMatch(Overlaps::isTakeable)) {
            return false;
        }
        if (inner.stream().anyMatch(other -> !other.isGuarded())) {
            return true;
        }
        Choice choice = Choice.between(Stream.concat(inner.stream(), Stream.of(row))
                .map(one -> chart.reaction(one, cell.state(), cell.trigger()))
                .toList());
        return !choice.isIntricate() && choice.taken().map(Reaction::row).noneMatch(row::equals);
    }
}

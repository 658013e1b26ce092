package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked for one event in one state: the reference for what is drawn. */
final class Cells {

    /** A state, and an event or none. */
    record Cell(String state, Optional<String> event) {}

    private Cells() {}

    /** The rows of each cell in their order, up to the first that always answers; without their sources. */
    static Map<Cell, List<Row>> of(List<Row> rows, List<State> states, Tree tree) {
        Map<Cell, List<Row>> cells = new HashMap<>();
        Set<Optional<String>> events = new LinkedHashSet<>();
        rows.forEach(row -> events.add(row.event()));
        for (State state : states) {
            for (Optional<String> event : events) {
                List<Row> all = rows.stream()
                        .filter(row -> row.event().equals(event) && row.from().contains(state.name()))
                        .sorted(Comparator.comparing(row -> row.within()
                                .map(tree.levels(state.name())::indexOf)
                                .orElse(-1)))
                        .map(row -> row.from(List.of()))
                        .toList();
                cells.put(new Cell(state.name(), event), answering(all));
            }
        }
        return cells;
    }

    /** Those rows, without the states in which another row always comes first. */
    static List<Row> taken(List<Row> rows, List<State> states, Tree tree) {
        Map<Cell, List<Row>> cells = of(rows, states, tree);
        return rows.stream()
                .map(row -> row.from(row.from().stream()
                        .filter(state -> cells.get(new Cell(state, row.event())).contains(row.from(List.of())))
                        .toList()))
                .filter(row -> !row.from().isEmpty())
                .toList();
    }

    /** What is asked along the edges: those of the state, then those of the superstates around it. */
    static Map<Cell, List<Row>> drawn(Diagram diagram) {
        Tree tree = new Tree(diagram);
        List<Edge> edges = Edge.of(diagram);
        Map<Cell, List<Row>> cells = new HashMap<>();
        Set<Optional<String>> events = new LinkedHashSet<>();
        diagram.rows().forEach(row -> events.add(row.event()));
        for (State state : diagram.states()) {
            for (Optional<String> event : events) {
                List<Row> all = new ArrayList<>();
                edges.stream()
                        .filter(edge -> !edge.isOfSuperstate() && edge.source().equals(state.name()))
                        .forEach(edge -> all.add(edge.row()));
                if (!state.isFinal()) {
                    tree.levels(state.name())
                            .forEach(level -> edges.stream()
                                    .filter(edge -> edge.isOfSuperstate()
                                            && edge.source().equals(level))
                                    .forEach(edge -> all.add(edge.row())));
                }
                cells.put(
                        new Cell(state.name(), event),
                        answering(all.stream()
                                .filter(row -> row.event().equals(event))
                                .map(row -> row.from(List.of()))
                                .toList()));
            }
        }
        return cells;
    }

    private static List<Row> answering(List<Row> rows) {
        List<Row> answering = new ArrayList<>();
        for (Row row : rows) {
            answering.add(row);
            if (row.guards().isEmpty()) {
                break;
            }
        }
        return answering;
    }
}

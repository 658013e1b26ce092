package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A row as it is drawn: from one state, or from the superstate that all states within inherit it from. Whoever asks the edges of a
 * state first, and then those of the superstates around it, finds for each event the rows of the diagram in their order.
 *
 * @param source the state or the superstate
 * @param isOfSuperstate whether the source is a superstate
 * @param row what it says
 */
record Edge(String source, boolean isOfSuperstate, Row row) {

    /**
     * The edges of a diagram. Those of one source are in the order in which they are asked, and all others in the order of the rows.
     */
    static List<Edge> of(Diagram diagram) {
        return of(diagram, row -> true);
    }

    /** The same, where some rows cannot be said of a superstate. */
    static List<Edge> of(Diagram diagram, Predicate<Row> isPossibleOnce) {
        Inheritance inheritance = new Inheritance(diagram, isPossibleOnce);
        List<Edge> edges = new ArrayList<>();
        for (Row row : diagram.rows()) {
            if (inheritance.isDrawnOnce(row)) {
                edges.add(new Edge(row.within().orElseThrow(), true, row));
            } else {
                row.from().forEach(state -> edges.add(new Edge(state, false, row)));
            }
        }
        edges.sort(Comparator.comparingInt(inheritance::level));
        return edges;
    }

    /** Which states inherit what. */
    private static final class Inheritance {

        private record Cell(String state, Optional<String> event) {}

        private final Diagram diagram;
        private final Tree tree;
        private final Set<String> finals = new HashSet<>();
        private final Map<Cell, List<Row>> cells = new HashMap<>();

        /** For each event the superstates of which a row is not drawn once. */
        private final Map<Optional<String>, Set<String>> spread = new HashMap<>();

        Inheritance(Diagram diagram, Predicate<Row> isPossibleOnce) {
            this.diagram = diagram;
            tree = new Tree(diagram);
            for (State state : diagram.states()) {
                if (state.isFinal()) {
                    finals.add(state.name());
                }
            }
            for (Row row : diagram.rows()) {
                for (String state : row.from()) {
                    cells.computeIfAbsent(new Cell(state, row.event()), cell -> new ArrayList<>())
                            .add(row);
                }
            }
            for (Row row : diagram.rows()) {
                row.within()
                        .filter(superstate -> !isWhole(row, superstate) || !isPossibleOnce.test(row))
                        .ifPresent(superstate -> spread.computeIfAbsent(row.event(), event -> new HashSet<>())
                                .add(superstate));
            }
        }

        /** Where a row of a superstate further out is drawn from each state, those that come before it are, too. */
        boolean isDrawnOnce(Row row) {
            return row.within().isPresent()
                    && tree.outwards(row.within()).stream()
                            .noneMatch(spread.getOrDefault(row.event(), Set.of())::contains);
        }

        /** From how far out the source has the row. */
        int level(Edge edge) {
            return edge.isOfSuperstate()
                    ? 0
                    : edge.row()
                                    .within()
                                    .map(tree.levels(edge.source())::indexOf)
                                    .orElse(-1)
                            + 1;
        }

        /** Whether all states within have the row, but for those in which another one of the same event always comes first. */
        private boolean isWhole(Row row, String superstate) {
            Set<String> from = new HashSet<>(row.from());
            return diagram.states().stream()
                    .map(State::name)
                    .filter(state -> tree.levels(state).contains(superstate))
                    .allMatch(state -> from.contains(state)
                            || finals.contains(state)
                            || isAnsweredWithin(state, row.event(), superstate));
        }

        private boolean isAnsweredWithin(String state, Optional<String> event, String superstate) {
            List<String> levels = tree.levels(state);
            return cells.getOrDefault(new Cell(state, event), List.of()).stream()
                    .filter(row -> row.guards().isEmpty())
                    .anyMatch(row -> row.within().isEmpty()
                            || levels.indexOf(row.within().get()) < levels.indexOf(superstate));
        }
    }
}

package dev.switchgear.diagram;

import static java.util.stream.Collectors.joining;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written inside of a state: its entry and exit actions, and the rows that do not leave it. */
final class Compartments {

    private record Quiet(Kind kind, List<String> guards) {}

    private final List<Edge> edges;
    private final Words words;

    Compartments(List<Edge> edges, Words words) {
        this.edges = edges;
        this.words = words;
    }

    /** Whether a row is written inside of its state: it neither leaves nor enters one. */
    static boolean isInside(Row row) {
        return switch (row.kind()) {
            case INTERNAL, IGNORED, DEFERRED -> true;
            case EXTERNAL, RESUMING -> false;
        };
    }

    List<String> of(Diagram.State state) {
        return lines(state.name(), false, state.entry(), state.exit());
    }

    List<String> of(Diagram.Superstate superstate) {
        return lines(superstate.name(), true, superstate.entry(), superstate.exit());
    }

    private List<String> lines(String source, boolean isSuperstate, List<String> entry, List<String> exit) {
        List<String> lines = new ArrayList<>();
        if (!entry.isEmpty()) {
            lines.add("entry / " + String.join(", ", entry));
        }
        if (!exit.isEmpty()) {
            lines.add("exit / " + String.join(", ", exit));
        }
        List<Row> inside = edges.stream()
                .filter(edge -> edge.source().equals(source) && edge.isOfSuperstate() == isSuperstate)
                .map(Edge::row)
                .filter(Compartments::isInside)
                .toList();
        inside.stream()
                .filter(row -> row.kind() == Kind.INTERNAL)
                .map(words::label)
                .forEach(lines::add);
        Map<Quiet, List<Row>> quiet = new LinkedHashMap<>();
        inside.stream()
                .filter(row -> row.kind() != Kind.INTERNAL)
                .forEach(row -> quiet.computeIfAbsent(new Quiet(row.kind(), row.guards()), any -> new ArrayList<>())
                        .add(row));
        quiet.values()
                .forEach(rows -> lines.add(Words.label(
                        rows.stream()
                                .flatMap(row -> row.event().stream())
                                .map(words::trigger)
                                .collect(joining(", ")),
                        rows.get(0))));
        return lines;
    }
}

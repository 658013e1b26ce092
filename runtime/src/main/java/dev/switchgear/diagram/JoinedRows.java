package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders rows as they are asked, and joins those that differ in nothing but their sources: rows with one meaning look the same. */
final class JoinedRows {

    private record Cell(String state, Optional<String> event) {}

    private final List<Row> joined = new ArrayList<>();
    private final Map<Row, Integer> places = new HashMap<>();
    private final Map<Cell, Integer> last = new HashMap<>();

    private JoinedRows() {}

    static List<Row> of(List<Row> rows, List<Superstate> superstates) {
        JoinedRows joined = new JoinedRows();
        Map<String, Optional<String>> parents = new HashMap<>();
        superstates.forEach(superstate -> parents.put(superstate.name(), superstate.parent()));
        rows.stream()
                .sorted(Comparator.comparingInt(row -> -depth(row, parents)))
                .forEach(row -> row.from().forEach(state -> joined.add(state, row)));
        return List.copyOf(joined.joined);
    }

    /** How many superstates are around what the row is of; more than any for a row of states. */
    private static int depth(Row row, Map<String, Optional<String>> parents) {
        Optional<String> superstate = row.within();
        int depth = superstate.isEmpty() ? parents.size() + 1 : 0;
        while (superstate.isPresent() && depth <= parents.size()) {
            depth++;
            superstate = parents.getOrDefault(superstate.get(), Optional.empty());
        }
        return depth;
    }

    /** It joins the last row that says the same, unless a later one of its cell would then come after it. */
    private void add(String state, Row row) {
        Row rest = row.from(List.of());
        Cell cell = new Cell(state, row.event());
        int place = places.getOrDefault(rest, -1);
        if (place < 0 || last.getOrDefault(cell, -1) >= place) {
            place = joined.size();
            places.put(rest, place);
            joined.add(rest);
        }
        List<String> from = new ArrayList<>(joined.get(place).from());
        from.add(state);
        joined.set(place, rest.from(from));
        last.put(cell, place);
    }
}

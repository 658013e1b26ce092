package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins rows that differ in nothing but their sources, so that each list of rows with one meaning looks the same. */
final class JoinedRows {

    private record Cell(String state, Optional<String> event) {}

    private final List<Row> joined = new ArrayList<>();
    private final Map<Row, Integer> places = new HashMap<>();
    private final Map<Cell, Integer> last = new HashMap<>();

    private JoinedRows() {}

    static List<Row> of(List<Row> rows) {
        JoinedRows joined = new JoinedRows();
        rows.forEach(row -> row.from().forEach(state -> joined.add(state, row)));
        return List.copyOf(joined.joined);
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

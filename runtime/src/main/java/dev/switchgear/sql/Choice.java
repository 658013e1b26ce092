package dev.switchgear.sql;

import dev.switchgear.sql.Row.Guard;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How guards choose between the rows of one cell: which rows may be taken for some answers, and whether it may be none. */
final class Choice<S extends Enum<S>> {

    /** With more guards than these, every row may be taken: there are too many combinations of answers to try. */
    private static final int MOST_GUARDS = 12;

    private final List<Row<S>> rows;
    private final Set<Row<S>> taken = new LinkedHashSet<>();
    private boolean mayBeNone;

    private Choice(List<Row<S>> rows) {
        this.rows = rows;
    }

    /**
     * Of rows in the order in which they are asked.
     *
     * @param rows the rows of one cell
     */
    static <S extends Enum<S>> Choice<S> between(List<Row<S>> rows) {
        Choice<S> choice = new Choice<>(rows);
        long guards = rows.stream()
                .flatMap(row -> row.guards().stream().map(Guard::name))
                .distinct()
                .count();
        if (guards > MOST_GUARDS) {
            choice.taken.addAll(rows);
            choice.mayBeNone = rows.stream().noneMatch(row -> row.guards().isEmpty());
        } else {
            choice.explore(Map.of());
        }
        return choice;
    }

    /** The rows that are taken for some answers of the guards. */
    Set<Row<S>> taken() {
        return taken;
    }

    /** Whether no row is taken for some answers of the guards. */
    boolean mayBeNone() {
        return mayBeNone;
    }

    private void explore(Map<String, Boolean> known) {
        Optional<Row<S>> first =
                rows.stream().filter(row -> isPossible(row, known)).findFirst();
        if (first.isEmpty()) {
            mayBeNone = true;
            return;
        }
        Optional<Guard> open = first.get().guards().stream()
                .filter(guard -> !known.containsKey(guard.name()))
                .findFirst();
        if (open.isEmpty()) {
            taken.add(first.get());
            return;
        }
        for (boolean answer : List.of(true, false)) {
            Map<String, Boolean> supposed = new HashMap<>(known);
            supposed.put(open.get().name(), answer);
            explore(supposed);
        }
    }

    private static boolean isPossible(Row<?> row, Map<String, Boolean> known) {
        return row.guards().stream()
                .allMatch(guard -> known.getOrDefault(guard.name(), guard.wanted()) == guard.wanted());
    }
}

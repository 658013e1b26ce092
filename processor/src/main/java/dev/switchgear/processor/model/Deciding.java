package dev.switchgear.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** The work of deciding, which may grow without bounds where many rows share many guards. */
final class Deciding {

    /**
     * A row that may still be taken.
     *
     * @param row the row
     * @param left its guards of which nobody knows yet whether they hold
     */
    private record Open(Row row, List<Guard> left) {

        /** What is left of it, knowing whether a guard holds; nothing if it is out. */
        private Stream<Open> knowing(Guard guard, boolean holds) {
            boolean isOut = left.stream()
                    .filter(guard::isAbout)
                    .anyMatch(other -> (other.isNegated() == guard.isNegated()) != holds);
            return isOut
                    ? Stream.empty()
                    : Stream.of(new Open(
                            row,
                            left.stream().filter(other -> !guard.isAbout(other)).toList()));
        }
    }

    private int ends;

    /** The decision between rows, the first of which that can be taken is. */
    Decision of(List<Row> rows) {
        return between(rows.stream().map(row -> new Open(row, row.when())).toList());
    }

    private Decision between(List<Open> rows) {
        if (rows.isEmpty() || ends > Decision.MOST_BRANCHES) {
            ends++;
            return new Decision.Refuse();
        }
        Open first = rows.get(0);
        if (first.left().isEmpty()) {
            ends++;
            return new Decision.Take(first.row());
        }
        List<Open> others = rows.subList(1, rows.size());
        if (first.left().stream().noneMatch(guard -> isAskedAgain(guard, first, others))) {
            ends++;
            return new Decision.Ask(first.left(), new Decision.Take(first.row()), between(others));
        }
        Guard next = first.left().get(0);
        return new Decision.Ask(List.of(next), between(knowing(next, true, rows)), between(knowing(next, false, rows)));
    }

    private static boolean isAskedAgain(Guard guard, Open first, List<Open> others) {
        return first.left().stream().filter(guard::isAbout).count() > 1
                || others.stream().flatMap(row -> row.left().stream()).anyMatch(guard::isAbout);
    }

    private static List<Open> knowing(Guard guard, boolean holds, List<Open> rows) {
        return rows.stream().flatMap(row -> row.knowing(guard, holds)).toList();
    }
}

package dev.switchgear.processor.check;

import static java.util.stream.Collectors.toSet;

import dev.switchgear.processor.check.Overlap.Kind;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Decision;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the rows that say something of a cell although those before them leave nothing to say. What is found of a row and
 * the same others in several cells is one mistake; and a row that is one is no reason to find fault with those after it.
 */
final class Overlaps {

    private record Place(State state, Event event) {}

    private record Found(Kind kind, List<Row> before, Row row) {}

    private final Map<Place, List<Row>> sound = new HashMap<>();
    private final Map<Found, List<Cell>> found = new LinkedHashMap<>();

    private Overlaps() {}

    /** Those of one kind, in source order. */
    static Stream<Overlap> of(Machine machine, Kind kind) {
        Overlaps overlaps = new Overlaps();
        machine.cells().forEach(overlaps::add);
        return overlaps.found.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> new Overlap(
                        kind, entry.getKey().before(), entry.getKey().row(), entry.getValue()));
    }

    private void add(Cell cell) {
        List<Row> before = sound.computeIfAbsent(new Place(cell.state(), cell.event()), place -> new ArrayList<>());
        if (before.contains(cell.row())) {
            return; // A row that names a cell twice is another mistake.
        }
        Optional<Found> overlap = before.isEmpty() ? Optional.empty() : overlap(cell.row(), before);
        if (overlap.isPresent()) {
            found.computeIfAbsent(overlap.get(), any -> new ArrayList<>()).add(cell);
        } else {
            before.add(cell.row());
        }
    }

    private static Optional<Found> overlap(Row row, List<Row> before) {
        return first(before, other -> isAlike(row, other))
                .map(other -> new Found(Kind.REPEATS, List.of(other), row))
                .or(() -> first(before, other -> contradict(row, other))
                        .map(other -> new Found(Kind.CONTRADICTS, List.of(other), row)))
                .or(() -> first(before, other -> !other.isGuarded())
                        .map(other -> new Found(row.isGuarded() ? Kind.IS_SHADOWED : Kind.RIVALS, List.of(other), row)))
                .or(() -> isShadowed(row, before)
                        ? Optional.of(new Found(Kind.IS_SHADOWED, shadowing(row, before), row))
                        : Optional.empty());
    }

    private static Optional<Row> first(List<Row> rows, Predicate<Row> condition) {
        return rows.stream().filter(condition).findFirst();
    }

    private static boolean isAlike(Row row, Row other) {
        return row.kind() == other.kind()
                && row.targets().equals(other.targets())
                && guards(row).equals(guards(other))
                && row.then().equals(other.then());
    }

    private static Set<String> guards(Row row) {
        return row.when().stream().map(Guard::asWritten).collect(toSet());
    }

    /** An event is rejected or it is not; and where it is always a transition it is never ignored. */
    private static boolean contradict(Row row, Row other) {
        boolean isOneIgnored = row.kind() == Row.Kind.IGNORE || other.kind() == Row.Kind.IGNORE;
        return row.isAccepting() != other.isAccepting()
                || (isOneIgnored && row.kind() != other.kind() && !row.isGuarded() && !other.isGuarded());
    }

    /** Whether the guards of those before it leave nothing to a row, which it is not itself to blame for. */
    private static boolean isShadowed(Row row, List<Row> before) {
        if (!isTakeable(row) || !before.stream().allMatch(Overlaps::isTakeable)) {
            return false;
        }
        Decision decision =
                Decision.between(Stream.concat(before.stream(), Stream.of(row)).toList());
        return !decision.isIntricate() && decision.taken().noneMatch(row::equals);
    }

    /** Whether its guards can hold, as far as they are named. */
    private static boolean isTakeable(Row row) {
        return row.contradictions().isEmpty()
                && row.when().stream().noneMatch(guard -> guard.name().isBlank());
    }

    /** As many of them as shadow a row, none of which could be left out. */
    private static List<Row> shadowing(Row row, List<Row> before) {
        List<Row> left = new ArrayList<>(before);
        for (Row one : before) {
            List<Row> others = left.stream().filter(other -> !other.equals(one)).toList();
            if (isShadowed(row, others)) {
                left.remove(one);
            }
        }
        return left;
    }
}

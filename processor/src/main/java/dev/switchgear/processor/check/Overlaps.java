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

    private record Found(Kind kind, List<Row> before, Row row) {}

    /**
     * What comes of a row behind certain others.
     *
     * @param found how they overlap, if they do
     * @param sound the rows that those after it stand behind
     */
    private record Verdict(Optional<Found> found, List<Row> sound) {}

    private final Map<State, Map<Event, List<Row>>> sound = new HashMap<>();
    private final Map<Found, List<Cell>> found = new LinkedHashMap<>();

    private Overlaps() {}

    /** All of them, in source order. */
    static Stream<Overlap> of(Machine machine) {
        Overlaps overlaps = new Overlaps();
        machine.rows().forEach(overlaps::add);
        return overlaps.found.entrySet().stream().map(Overlaps::overlap);
    }

    private static Overlap overlap(Map.Entry<Found, List<Cell>> entry) {
        Found found = entry.getKey();
        return new Overlap(found.kind(), found.before(), found.row(), entry.getValue());
    }

    /** A row of many cells stands behind the same rows in most of them, so what comes of that is asked once. */
    private void add(Row row) {
        Map<List<Row>, Verdict> verdicts = new HashMap<>();
        for (State state : row.from()) {
            Map<Event, List<Row>> ofState = sound.computeIfAbsent(state, any -> new HashMap<>());
            for (Event event : row.on()) {
                List<Row> before = ofState.getOrDefault(event, List.of());
                if (!before.contains(row)) { // A row that names a cell twice is another mistake.
                    Verdict verdict = verdicts.computeIfAbsent(before, rows -> verdict(row, rows));
                    ofState.put(event, verdict.sound());
                    verdict.found()
                            .ifPresent(overlap -> found.computeIfAbsent(overlap, any -> new ArrayList<>())
                                    .add(new Cell(state, event, row)));
                }
            }
        }
    }

    private static Verdict verdict(Row row, List<Row> before) {
        Optional<Found> overlap = overlap(row, before);
        return new Verdict(
                overlap,
                overlap.isPresent()
                        ? before
                        : Stream.concat(before.stream(), Stream.of(row)).toList());
    }

    private static Optional<Found> overlap(Row row, List<Row> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
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
                && row.isGuarded() == other.isGuarded()
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

package dev.switchgear.processor.check;

import static java.util.stream.Collectors.toSet;

import dev.switchgear.processor.check.Overlap.Kind;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Reaction;
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

    /**
     * Where rows meet: those of an inner level are asked before those of an outer one, and never conflict with them.
     *
     * @param state the state
     * @param depth how far out
     */
    private record Level(State state, int depth) {}

    /**
     * What a row stands behind.
     *
     * @param before the rows before it, of the same level
     * @param isOutermost whether no row of an outer level is asked after them
     */
    private record Standing(List<Row> before, boolean isOutermost) {}

    private final Map<Level, Map<Trigger, List<Row>>> sound = new HashMap<>();
    private final Map<State, Map<Trigger, Integer>> outermost = new HashMap<>();
    private final Map<Found, List<Cell>> found = new LinkedHashMap<>();

    private final Chart chart;
    private final Topology topology;

    private Overlaps(Chart chart) {
        this.chart = chart;
        this.topology = chart.machine().topology();
        if (!topology.isFlat()) {
            chart.machine().rows().forEach(this::findOutermost);
        }
    }

    private void findOutermost(Row row) {
        for (State state : row.from()) {
            Map<Trigger, Integer> ofState = outermost.computeIfAbsent(state, any -> new HashMap<>());
            int depth = topology.level(row.sources(), state);
            row.triggers().forEach(trigger -> ofState.merge(trigger, depth, Math::max));
        }
    }

    /** All of them, in source order. */
    static Stream<Overlap> of(Chart chart) {
        Overlaps overlaps = new Overlaps(chart);
        chart.machine().rows().forEach(overlaps::add);
        return overlaps.found.entrySet().stream().map(Overlaps::overlap);
    }

    private static Overlap overlap(Map.Entry<Found, List<Cell>> entry) {
        Found found = entry.getKey();
        return new Overlap(found.kind(), found.before(), found.row(), entry.getValue());
    }

    /** A row of many cells stands behind the same rows in most of them, so what comes of that is asked once. */
    private void add(Row row) {
        Map<Standing, Verdict> verdicts = new HashMap<>();
        for (State state : row.from()) {
            int depth = topology.level(row.sources(), state);
            Map<Trigger, List<Row>> ofState = sound.computeIfAbsent(new Level(state, depth), any -> new HashMap<>());
            for (Trigger trigger : row.triggers()) {
                List<Row> before = ofState.getOrDefault(trigger, List.of());
                if (!before.contains(row)) { // A row that names a cell twice is another mistake.
                    Cell cell = new Cell(state, trigger, row, topology.holder(row.sources(), state));
                    Standing standing = new Standing(before, isOutermost(cell, depth));
                    Verdict verdict = verdicts.computeIfAbsent(standing, place -> verdict(cell, place));
                    ofState.put(trigger, verdict.sound());
                    verdict.found()
                            .ifPresent(overlap -> found.computeIfAbsent(overlap, any -> new ArrayList<>())
                                    .add(cell));
                }
            }
        }
    }

    private boolean isOutermost(Cell cell, int depth) {
        return outermost.getOrDefault(cell.state(), Map.of()).getOrDefault(cell.trigger(), depth) == depth;
    }

    private Verdict verdict(Cell cell, Standing standing) {
        Optional<Found> overlap = overlap(cell, standing);
        return new Verdict(
                overlap,
                overlap.isPresent()
                        ? standing.before()
                        : Stream.concat(standing.before().stream(), Stream.of(cell.row()))
                                .toList());
    }

    private Optional<Found> overlap(Cell cell, Standing standing) {
        Row row = cell.row();
        List<Row> before = standing.before();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return first(before, other -> isAlike(row, other))
                .map(other -> new Found(Kind.REPEATS, List.of(other), row))
                .or(() -> first(before, other -> contradict(row, other, standing.isOutermost()))
                        .map(other -> new Found(Kind.CONTRADICTS, List.of(other), row)))
                .or(() -> first(before, other -> !other.isGuarded())
                        .map(other -> new Found(row.isGuarded() ? Kind.IS_SHADOWED : Kind.RIVALS, List.of(other), row)))
                .or(() -> isShadowed(cell, before)
                        ? Optional.of(new Found(Kind.IS_SHADOWED, shadowing(cell, before), row))
                        : Optional.empty());
    }

    private static Optional<Row> first(List<Row> rows, Predicate<Row> condition) {
        return rows.stream().filter(condition).findFirst();
    }

    private static boolean isAlike(Row row, Row other) {
        return (row instanceof Transition one && other instanceof Transition another)
                ? isAlike(one, another)
                : row.kind() == other.kind();
    }

    private static boolean isAlike(Transition row, Transition other) {
        return row.targets().equals(other.targets())
                && row.isGuarded() == other.isGuarded()
                && guards(row).equals(guards(other))
                && row.then().equals(other.then());
    }

    private static Set<String> guards(Transition row) {
        return row.when().stream().map(Guard::asWritten).collect(toSet());
    }

    /**
     * An event is rejected or it is not; and where it is always a transition it is never ignored, and never deferred. But what guards
     * leave open is rejected where a row of an outer level would be asked otherwise.
     */
    private static boolean contradict(Row row, Row other, boolean isOutermost) {
        boolean isOneSpared = isSpared(row) || isSpared(other);
        boolean isOneGuarded = row.isGuarded() || other.isGuarded();
        return (row.isAccepting() != other.isAccepting() && (isOutermost || !isOneGuarded))
                || (isOneSpared && row.kind() != other.kind() && !row.isGuarded() && !other.isGuarded());
    }

    private static boolean isSpared(Row row) {
        return row instanceof Ignore || row instanceof Defer;
    }

    /** Whether the guards of those before it leave nothing to a row, which it is not itself to blame for. */
    private boolean isShadowed(Cell cell, List<Row> before) {
        if (!isTakeable(cell.row()) || !before.stream().allMatch(Overlaps::isTakeable)) {
            return false;
        }
        Choice choice = Choice.between(Stream.concat(before.stream(), Stream.of(cell.row()))
                .map(row -> chart.reaction(row, cell.state(), cell.trigger()))
                .toList());
        return !choice.isIntricate() && choice.taken().map(Reaction::row).noneMatch(cell.row()::equals);
    }

    /** Whether its guards can hold, as far as they are named. */
    static boolean isTakeable(Row row) {
        return !(row instanceof Transition transition)
                || (transition.contradictions().isEmpty()
                        && transition.when().stream()
                                .noneMatch(guard -> guard.name().isBlank()));
    }

    /** As many of them as shadow a row, none of which could be left out. */
    private List<Row> shadowing(Cell cell, List<Row> before) {
        List<Row> left = new ArrayList<>(before);
        for (Row one : before) {
            List<Row> others = left.stream().filter(other -> !other.equals(one)).toList();
            if (isShadowed(cell, others)) {
                left.remove(one);
            }
        }
        return left;
    }
}

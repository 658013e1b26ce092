package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows that may answer an event in a state, as they are considered: the first of which all guards hold is followed.
 *
 * @param rows level by level, innermost first; up to the first without guards
 */
record Selection(List<Row> rows) {

    static Selection of(Plan plan, String state, Event event) {
        List<Row> rows = new ArrayList<>();
        for (String level : plan.tree().levels(state)) {
            for (Row.Kind kind : Row.Kind.values()) {
                plan.rows().stream()
                        .filter(row -> row.kind() == kind && row.on().contains(event))
                        .filter(row ->
                                row.level(plan, state).filter(level::equals).isPresent())
                        .forEach(rows::add);
            }
        }
        int end = 0;
        while (end < rows.size() && rows.get(end).isGuarded()) {
            end++;
        }
        return new Selection(List.copyOf(rows.subList(0, Math.min(end + 1, rows.size()))));
    }

    /** Whether the table permits the event: what is ignored is not permitted. */
    boolean isPermitted() {
        return rows.stream().anyMatch(Row::isTransition);
    }

    /** All guards, as they are written. */
    List<String> guards() {
        return rows.stream().flatMap(row -> row.when().stream()).distinct().toList();
    }

    /** The row that is followed; guards are asked as far as that needs them. */
    Optional<Row> row(Function<Guard, Boolean> ask) {
        Map<String, Boolean> known = new HashMap<>();
        for (Optional<Guard> open = open(known); open.isPresent(); open = open(known)) {
            known.put(open.get().name(), ask.apply(open.get()));
        }
        return first(known);
    }

    /** Whether that is a transition; guards are asked as long as it depends on them. */
    boolean isTaken(Function<Guard, Boolean> ask) {
        Map<String, Boolean> known = new HashMap<>();
        while (answers(known).size() > 1) {
            Guard open = open(known).orElseThrow();
            known.put(open.name(), ask.apply(open));
        }
        return answers(known).contains(true);
    }

    private Set<Boolean> answers(Map<String, Boolean> known) {
        Set<Boolean> answers = new HashSet<>();
        outcomes(known).forEach(row -> answers.add(row.filter(Row::isTransition).isPresent()));
        return answers;
    }

    /** The rows that are followed for some answers of the guards, and nothing if none may be. */
    Set<Optional<Row>> outcomes() {
        return outcomes(Map.of());
    }

    private Set<Optional<Row>> outcomes(Map<String, Boolean> known) {
        Optional<Guard> open = open(known);
        if (open.isEmpty()) {
            return Set.of(first(known));
        }
        Set<Optional<Row>> outcomes = new HashSet<>();
        for (boolean answer : List.of(true, false)) {
            Map<String, Boolean> supposed = new HashMap<>(known);
            supposed.put(open.get().name(), answer);
            outcomes.addAll(outcomes(supposed));
        }
        return outcomes;
    }

    /** The first row that is not ruled out by what is known. */
    private Optional<Row> first(Map<String, Boolean> known) {
        return rows.stream()
                .filter(row -> row.guards().stream()
                        .allMatch(guard -> known.getOrDefault(guard.name(), guard.wanted()) == guard.wanted()))
                .findFirst();
    }

    /** The first guard of that row of which nothing is known. */
    private Optional<Guard> open(Map<String, Boolean> known) {
        return first(known).stream()
                .flatMap(row -> row.guards().stream())
                .filter(guard -> !known.containsKey(guard.name()))
                .findFirst();
    }
}

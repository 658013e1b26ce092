package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Into;
import dev.switchgear.processor.conformance.Row.Resume;
import dev.switchgear.processor.conformance.Row.To;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where rows may lead, whatever guards say. */
final class Reach {

    private final Plan plan;
    private final Map<String, List<String>> returns = new HashMap<>();

    Reach(Plan plan) {
        this.plan = plan;
    }

    /** The states in which a machine may rest after an event. */
    List<String> targets(String state, Event event) {
        Set<String> reached = new HashSet<>();
        for (Optional<Row> row : Selection.of(plan, state, event).outcomes()) {
            row.filter(Row::isTransition).ifPresent(taken -> reached.addAll(targets(state, taken)));
        }
        Set<String> resting = resting(reached);
        return plan.states().stream().filter(resting::contains).toList();
    }

    /** The states in which a machine may rest that has come to one of these. */
    Set<String> resting(Set<String> reached) {
        Set<String> seen = new HashSet<>(reached);
        Deque<String> open = new ArrayDeque<>(reached);
        Set<String> resting = new HashSet<>();
        while (!open.isEmpty()) {
            String state = open.remove();
            for (Optional<Row> row : Selection.of(plan, state, Event.NONE).outcomes()) {
                if (row.isEmpty()) {
                    resting.add(state);
                } else {
                    targets(state, row.get()).stream().filter(seen::add).forEach(open::add);
                }
            }
        }
        return resting;
    }

    /** Where a row leads at once. */
    private List<String> targets(String state, Row row) {
        if (row.target() instanceof To to) {
            return List.of(to.state());
        }
        if (row.target() instanceof Into into) {
            return List.of(plan.tree().initial(into.superstate()));
        }
        if (row.target() instanceof Resume resume) {
            return plan.tree().isAround(resume.superstate(), state)
                    ? List.of(state)
                    : returns.computeIfAbsent(resume.superstate(), this::returns);
        }
        return List.of(state);
    }

    /** The states in which rows leave a superstate, and the one in which it begins. */
    private List<String> returns(String superstate) {
        return plan.tree().within(superstate).stream()
                .filter(state -> state.equals(plan.tree().initial(superstate))
                        || plan.rows().stream().anyMatch(row -> leaves(row, state, superstate)))
                .toList();
    }

    private boolean leaves(Row row, String state, String superstate) {
        return row.level(plan, state).isPresent()
                && Scope.of(plan.tree(), row.target(), Standing.fresh(plan, state))
                        .left()
                        .contains(superstate);
    }
}

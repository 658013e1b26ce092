package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Into;
import dev.switchgear.processor.conformance.Row.Resume;
import dev.switchgear.processor.conformance.Row.To;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where rows may lead, whatever guards say. */
final class Reach {

    private Reach() {}

    /** The states in which a machine may rest after an event. */
    static List<String> targets(Plan plan, String state, Event event) {
        Set<String> reached = new HashSet<>();
        for (Optional<Row> row : Selection.of(plan, state, event).outcomes()) {
            row.filter(Row::isTransition).ifPresent(taken -> reached.addAll(targets(plan, state, taken)));
        }
        Set<String> resting = resting(plan, reached);
        return plan.states().stream().filter(resting::contains).toList();
    }

    /** The states in which a machine may rest that has come to one of these. */
    static Set<String> resting(Plan plan, Set<String> reached) {
        Set<String> seen = new HashSet<>(reached);
        Deque<String> open = new ArrayDeque<>(reached);
        Set<String> resting = new HashSet<>();
        while (!open.isEmpty()) {
            String state = open.remove();
            for (Optional<Row> row : Selection.of(plan, state, Event.NONE).outcomes()) {
                if (row.isEmpty()) {
                    resting.add(state);
                } else {
                    targets(plan, state, row.get()).stream().filter(seen::add).forEach(open::add);
                }
            }
        }
        return resting;
    }

    /** Where a row leads at once. */
    private static List<String> targets(Plan plan, String state, Row row) {
        if (row.target() instanceof To to) {
            return List.of(to.state());
        }
        if (row.target() instanceof Into into) {
            return List.of(plan.tree().initial(into.superstate()));
        }
        if (row.target() instanceof Resume resume) {
            return plan.tree().isAround(resume.superstate(), state)
                    ? List.of(state)
                    : plan.tree().within(resume.superstate());
        }
        return List.of(state);
    }
}

package dev.switchgear.processor.check;

import static java.util.stream.Collectors.toSet;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.problem.ImpossibleEvent;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each event is permitted somewhere, unless the spec rejects it in every state: then it is meant so. */
final class EventsCanHappen implements Rule {

    @Override
    public List<ImpossibleEvent> check(Machine machine, Chart chart) {
        // Nothing can happen at all, or nobody knows which events rows are about, or which cells are still to be
        // decided.
        if (machine.options().isTotal()
                || machine.acceptsNothing()
                || !machine.rows().stream().allMatch(Row::isPrecise)) {
            return List.of();
        }
        Set<Event> possible = machine.rows().stream()
                .filter(Row::isAccepting)
                .flatMap(row -> row.on().stream())
                .collect(toSet());
        List<Event> impossible = machine.events().stream()
                .filter(event -> !possible.contains(event))
                .filter(event -> machine.timeout(event).isEmpty()) // Which is a mistake of its own.
                .toList();
        return impossible.isEmpty() ? List.of() : problems(impossible, machine);
    }

    private static List<ImpossibleEvent> problems(List<Event> impossible, Machine machine) {
        Map<Event, List<Row>> rows = new HashMap<>();
        machine.rows()
                .forEach(row -> row.on()
                        .forEach(event -> rows.computeIfAbsent(event, any -> new ArrayList<>())
                                .add(row)));
        return impossible.stream()
                .map(event -> new ImpossibleEvent(event, rows.getOrDefault(event, List.of()), machine))
                .filter(problem -> !isRejectedEverywhere(problem.rows(), machine))
                .toList();
    }

    private static boolean isRejectedEverywhere(List<Row> rows, Machine machine) {
        return rows.stream()
                .flatMap(row -> row.from().stream())
                .collect(toSet())
                .containsAll(machine.states());
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

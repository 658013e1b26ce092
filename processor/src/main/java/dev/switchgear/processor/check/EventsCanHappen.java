package dev.switchgear.processor.check;

import static java.util.stream.Collectors.toSet;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.problem.ImpossibleEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each event is permitted somewhere, unless the spec rejects it in every state: then it is meant so. */
final class EventsCanHappen implements Rule {

    @Override
    public List<ImpossibleEvent> check(Machine machine) {
        // Nothing can happen at all, or nobody knows which events rows are about, or which cells are still to be
        // decided.
        if (machine.isTotal()
                || machine.rows().stream().noneMatch(Row::isAccepting)
                || !machine.rows().stream().allMatch(Row::isPrecise)) {
            return List.of();
        }
        Set<Event> possible = machine.rows().stream()
                .filter(Row::isAccepting)
                .flatMap(row -> row.on().stream())
                .collect(toSet());
        return machine.events().stream()
                .filter(event -> !possible.contains(event))
                .filter(event -> !isRejectedEverywhere(event, machine))
                .map(event -> new ImpossibleEvent(event, machine))
                .toList();
    }

    private static boolean isRejectedEverywhere(Event event, Machine machine) {
        return new HashSet<>(machine.rows().stream()
                        .filter(row -> row.on().contains(event))
                        .flatMap(row -> row.from().stream())
                        .toList())
                .containsAll(machine.states());
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

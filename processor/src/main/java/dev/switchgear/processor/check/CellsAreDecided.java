package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.UndecidedCells;
import dev.switchgear.processor.resolve.Chart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of a total spec, each cell of the state and event chart stands in a row, in an {@code @Ignore} or in a {@code @Reject}; but those
 * of final states, which have no transition, and of those in which a machine never stays.
 */
final class CellsAreDecided implements Rule {

    @Override
    public List<UndecidedCells> check(Machine machine, Chart chart) {
        // A row that is about nothing, or names something twice, may be meant for any of the cells.
        if (!machine.options().isTotal()
                || machine.acceptsNothing()
                || !machine.rows().stream().allMatch(Row::isPrecise)) {
            return List.of();
        }
        Map<Event, Set<State>> decided = new HashMap<>();
        machine.cells()
                .forEach(cell -> decided.computeIfAbsent(cell.event(), event -> new HashSet<>())
                        .add(cell.state()));
        List<State> states = machine.states().stream()
                .filter(state -> !machine.isFinal(state) && chart.canRest(state))
                .toList();
        Map<Event, List<State>> undecided = new LinkedHashMap<>();
        for (Event event : machine.events()) {
            Set<State> ofEvent = decided.getOrDefault(event, Set.of());
            List<State> open =
                    states.stream().filter(state -> !ofEvent.contains(state)).toList();
            if (!open.isEmpty()) {
                undecided.put(event, open);
            }
        }
        return undecided.isEmpty()
                ? List.of()
                : List.of(new UndecidedCells(
                        undecided, states.size() * machine.events().size(), machine));
    }

    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

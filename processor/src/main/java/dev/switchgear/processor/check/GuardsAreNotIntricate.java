package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.problem.IntricateGuards;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the guards of a cell decide can be written down in code of a reasonable size. */
final class GuardsAreNotIntricate implements Rule {

    @Override
    public List<IntricateGuards> check(Machine machine, Chart chart) {
        if (machine.rows().stream().noneMatch(Row::isGuarded)) {
            return List.of();
        }
        Set<List<Row>> seen = new HashSet<>();
        List<IntricateGuards> problems = new ArrayList<>();
        for (Event event : machine.events()) {
            chart.named(event).forEach(state -> add(chart, state, event, seen, problems));
        }
        if (!machine.automatic().isEmpty()) {
            machine.states().forEach(state -> add(chart, state, new Automatic(), seen, problems));
        }
        return problems;
    }

    private static void add(
            Chart chart, State state, Trigger trigger, Set<List<Row>> seen, List<IntricateGuards> problems) {
        List<Row> rows =
                chart.reactions(state, trigger).stream().map(Reaction::row).toList();
        if (seen.add(rows) && chart.choice(state, trigger).isIntricate()) {
            problems.add(new IntricateGuards(state, trigger, rows, Choice.MOST_BRANCHES));
        }
    }
}

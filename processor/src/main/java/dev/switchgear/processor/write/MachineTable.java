package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import dev.switchgear.processor.write.TableText.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of a machine: states down and events across where that fits into a comment, and otherwise row by row. */
final class MachineTable {

    private static final String CAPTION = "The next state";

    private final Chart chart;
    private final Machine machine;

    private MachineTable(Chart chart) {
        this.chart = chart;
        this.machine = chart.machine();
    }

    /** Its lines. */
    static List<String> of(Chart chart) {
        MachineTable table = new MachineTable(chart);
        if (!table.hasInherited()) {
            List<String> matrix = TableText.of(CAPTION, table.matrix());
            if (matrix.stream().allMatch(line -> line.length() <= TableText.WIDTH)) {
                return matrix;
            }
        }
        return TableText.of(CAPTION, RowTable.of(chart));
    }

    /** Whether a state has a row of a superstate's, which is more than a cell can say. */
    private boolean hasInherited() {
        return machine.states().stream()
                .flatMap(state -> triggers().flatMap(trigger -> chart.reactions(state, trigger).stream()))
                .anyMatch(reaction -> chart.holder(reaction).isPresent());
    }

    private Stream<Trigger> triggers() {
        return Stream.concat(machine.events().stream(), Stream.of(new Automatic()));
    }

    /**
     * The matrix, in which a cell that is empty refuses.
     *
     * <pre>
     * &lt;tr&gt;&lt;th&gt;state            &lt;th&gt;coin     &lt;th&gt;push
     * &lt;tr&gt;&lt;th&gt;LOCKED (initial) &lt;td&gt;UNLOCKED &lt;td&gt;
     * &lt;tr&gt;&lt;th&gt;UNLOCKED         &lt;td&gt;         &lt;td&gt;LOCKED
     * </pre>
     */
    private List<List<Cell>> matrix() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> header = new ArrayList<>(List.of(Cell.of("<tr><th>", "state")));
        List<Trigger> columns = triggers().filter(this::isColumn).toList();
        columns.forEach(trigger -> header.add(Cell.of("<th>", heading(trigger))));
        rows.add(header);
        for (State state : machine.states()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of("<tr><th>", ReactionWords.state(state, machine))));
            columns.forEach(trigger -> row.add(Cell.of("<td>", cell(chart.reactions(state, trigger)))));
            rows.add(row);
        }
        return rows;
    }

    private boolean isColumn(Trigger trigger) {
        return trigger instanceof Event || machine.states().stream().anyMatch(chart::hasAutomatic);
    }

    private String heading(Trigger trigger) {
        return trigger instanceof Event event ? ReactionWords.event(event, machine) : ReactionWords.AUTOMATIC;
    }

    /** {@code [covers] PAID, else (stays)}. */
    private static String cell(List<Reaction> reactions) {
        StringBuilder text = new StringBuilder();
        for (Reaction reaction : reactions) {
            String guards = ReactionWords.guards(reaction);
            text.append(text.isEmpty() ? "" : ", else ")
                    .append(guards)
                    .append(guards.isEmpty() ? "" : " ")
                    .append(ReactionWords.next(reaction));
        }
        return text.toString();
    }
}

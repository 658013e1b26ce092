package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import dev.switchgear.processor.write.TableText.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of a machine that lists, for each state, what leads to each of its next states.
 *
 * <pre>
 * &lt;tr&gt;&lt;th&gt;state                      &lt;th&gt;event          &lt;th&gt;next state &lt;th&gt;row of
 * &lt;tr&gt;&lt;th rowspan="2"&gt;OPEN (initial) &lt;td&gt;close          &lt;td&gt;CLOSED     &lt;td&gt;
 * &lt;tr&gt;                               &lt;td&gt;play [hasDisc] &lt;td&gt;NORMAL     &lt;td&gt;IDLE
 * </pre>
 */
final class RowTable {

    /** How long a line of events is, if it may be so long. */
    private static final int MOST_EVENTS = 40;

    /** How long a line of events may be in any case. */
    private static final int LEAST_EVENTS = 20;

    /** What leads to one target, by rows of the state itself or of one superstate. */
    private record Entry(String next, String holder, List<String> events) {

        boolean isLike(Entry other) {
            return next.equals(other.next) && holder.equals(other.holder);
        }
    }

    private record Entries(String state, List<Entry> entries) {}

    private final Chart chart;
    private final Machine machine;
    private final boolean isFlat;

    private RowTable(Chart chart) {
        this.chart = chart;
        this.machine = chart.machine();
        this.isFlat = machine.topology().isFlat();
    }

    /** Its rows. */
    static List<List<Cell>> of(Chart chart) {
        return new RowTable(chart).rows();
    }

    private List<List<Cell>> rows() {
        List<Entries> all = machine.states().stream()
                .map(state -> new Entries(ReactionWords.state(state, machine), entries(state)))
                .toList();
        boolean isSpanned = all.stream().anyMatch(of -> of.entries().size() > 1);
        int width = eventsWidth(all, isSpanned);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        Stream.of(
                                Cell.of("<tr><th>", "state"), Cell.of("<th>", "event"), Cell.of("<th>", "next state")),
                        Stream.of(Cell.of("<th>", "row of")).filter(cell -> !isFlat))
                .flatMap(cells -> cells)
                .toList());
        for (Entries of : all) {
            Cell first = Cell.of(stateTag(of, isSpanned), of.state());
            for (Entry entry : of.entries()) {
                rows.add(row(first, entry, width));
                first = Cell.of("<tr>", "");
            }
        }
        return rows;
    }

    /** Where one state spans rows, all say how many, so that their names stand in one column. */
    private static String stateTag(Entries of, boolean isSpanned) {
        return isSpanned ? "<tr><th rowspan=\"" + of.entries().size() + "\">" : "<tr><th>";
    }

    private List<Cell> row(Cell first, Entry entry, int width) {
        String events = String.join(", ", entry.events());
        List<Cell> row = new ArrayList<>(List.of(
                first,
                new Cell("<td>", List.of(Prose.wrapped(events, width).split("\n", -1))),
                Cell.of("<td>", entry.next())));
        if (!isFlat) {
            row.add(Cell.of("<td>", entry.holder()));
        }
        return row;
    }

    /** What a line has left for events. */
    private int eventsWidth(List<Entries> all, boolean isSpanned) {
        int states = all.stream()
                .mapToInt(of -> stateTag(of, isSpanned).length() + of.state().length())
                .max()
                .orElse(0);
        List<Entry> entries = all.stream().flatMap(of -> of.entries().stream()).toList();
        int targets =
                entries.stream().mapToInt(entry -> entry.next().length()).max().orElse(0);
        int holders = entries.stream()
                .mapToInt(entry -> entry.holder().length())
                .max()
                .orElse(0);
        int others = states + targets + (isFlat ? 0 : 1 + "<td>".length() + holders) + 2 * (1 + "<td>".length());
        return Math.max(LEAST_EVENTS, Math.min(MOST_EVENTS, TableText.WIDTH - others));
    }

    /**
     * What leads out of one state. Events that lead to the same target share a row, as long as the rows of each event stand in the
     * order in which they are tried: a row goes to none above that of the row before it.
     */
    private List<Entry> entries(State state) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : chart.accepted(state)) {
            int tried = 0;
            for (Reaction reaction : chart.reactions(state, event)) {
                tried = place(reaction, entries, tried);
            }
        }
        int tried = entries.size();
        for (Reaction reaction : chart.reactions(state, new Automatic())) {
            tried = place(reaction, entries, tried);
        }
        return entries.isEmpty() ? List.of(new Entry("", "", List.of())) : entries;
    }

    /** Puts a reaction into the first entry from here on that leads where it does, or into a new one, and tells which that is. */
    private int place(Reaction reaction, List<Entry> entries, int from) {
        Entry place = new Entry(ReactionWords.next(reaction), holder(reaction), new ArrayList<>());
        int index = from;
        while (index < entries.size() && !entries.get(index).isLike(place)) {
            index++;
        }
        if (index == entries.size()) {
            entries.add(place);
        }
        String guards = ReactionWords.guards(reaction);
        entries.get(index)
                .events()
                .add(ReactionWords.trigger(reaction, machine) + (guards.isEmpty() ? "" : " " + guards));
        return index;
    }

    /** The superstate whose row it is; nothing for a row of the state itself. */
    private String holder(Reaction reaction) {
        return chart.holder(reaction).map(Superstate::name).orElse("");
    }
}

package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * A row is about events in a state that a machine never stays in, for an automatic row holds there in any case.
 *
 * @param state the state
 * @param row the first row that is
 * @param more how many others are
 * @param automatic the automatic rows of the state
 */
public record PassedState(State state, Row row, int more, List<Row> automatic) implements Problem {

    public PassedState {
        automatic = List.copyOf(automatic);
    }

    @Override
    public Code code() {
        return Code.SG214;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.RowMayBeTaken(row));
    }

    @Override
    public String headline() {
        return row.title() + " in " + state + " never happens: an automatic row is always taken there";
    }

    @Override
    public String found() {
        String others = more == 0 ? "" : more == 1 ? "\nand another row" : "\nand " + more + " more rows";
        return row.asWritten() + others + "\n"
                + automatic.stream().map(Row::asWritten).collect(joining("\n"));
    }

    @Override
    public String expected() {
        return "events where a machine stays, or guards that let it stay in " + state;
    }

    @Override
    public String fix() {
        boolean isAll = row.from().equals(List.of(state));
        String remove = more > 0
                ? "remove " + state + " from these rows"
                : isAll ? "remove the row" : "remove " + state + " from the row";
        return remove + ", or add a guard to the automatic row" + (automatic.size() == 1 ? "" : "s");
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Trigger;
import java.util.List;

/**
 * The rows of one cell share their guards in so many ways that the code which decides between them would be out of all
 * proportion.
 *
 * @param state the cell's state
 * @param trigger the cell's event; or that a step is over
 * @param rows its rows
 * @param most in how many ways they may decide
 */
public record IntricateGuards(State state, Trigger trigger, List<Row> rows, int most) implements Problem {

    public IntricateGuards {
        rows = List.copyOf(rows);
    }

    @Override
    public Code code() {
        return Code.SG130;
    }

    @Override
    public Site site() {
        return rows.get(0).site();
    }

    @Override
    public String headline() {
        String of = trigger instanceof Event event ? event.name() : "the automatic rows";
        return "the guards of " + of + " in " + state + " are too complex";
    }

    @Override
    public String found() {
        return rows.size() + " rows whose guards decide in more than " + most + " ways";
    }

    @Override
    public String expected() {
        return "rows that share few guards";
    }

    @Override
    public String fix() {
        return "write a separate guard for each combination";
    }
}

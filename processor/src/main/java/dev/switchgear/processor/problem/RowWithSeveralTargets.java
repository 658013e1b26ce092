package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * A row leads to more than one state, and a machine can be in one only.
 *
 * @param row the row, without a target
 * @param targets all of them
 */
public record RowWithSeveralTargets(Row row, List<State> targets) implements Problem {

    public RowWithSeveralTargets {
        targets = List.copyOf(targets);
    }

    @Override
    public Code code() {
        return Code.SG112;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " leads to " + targets.size() + " states";
    }

    @Override
    public String found() {
        String written = row.asWritten();
        return written.substring(0, written.length() - 1)
                + targets.stream().map(State::name).collect(joining(", ", ", to = {", "})"));
    }

    @Override
    public String expected() {
        return "one target, or none for a row that stays where it is";
    }

    @Override
    public String fix() {
        return "keep one of them";
    }
}

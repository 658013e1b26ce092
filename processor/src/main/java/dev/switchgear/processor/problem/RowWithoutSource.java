package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;

/**
 * A row starts from no state at all.
 *
 * @param row the row
 */
public record RowWithoutSource(Row row) implements Problem {

    @Override
    public String code() {
        return "SG111";
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return "a row of " + row.event().name() + " starts from no state";
    }

    @Override
    public String found() {
        return row.asWritten();
    }

    @Override
    public String expected() {
        return "at least one state in from";
    }

    @Override
    public String fix() {
        return "name the states it starts from, or take the row away";
    }
}

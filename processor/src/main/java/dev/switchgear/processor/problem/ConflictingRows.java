package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;

/**
 * Two rows speak of one state and one event, so the later can never be taken.
 *
 * @param state the state
 * @param first the row that is taken
 * @param second the row that is not
 */
public record ConflictingRows(State state, Row first, Row second) implements Problem {

    @Override
    public String code() {
        return "SG201";
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public String headline() {
        return "two rows for " + second.event().name() + " in " + state;
    }

    @Override
    public String found() {
        return first.equals(second)
                ? second.asWritten() + ", which names " + state + " twice"
                : first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return "one row for each state and event";
    }

    @Override
    public String fix() {
        return "take " + state + " out of one of them";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A row names all states that are not final as those that it is not about, or superstates whose states are all final.
 *
 * @param row the row
 * @param others the states that are not final
 */
public record NoStateLeft(Row row, List<State> others) implements Problem {

    public NoStateLeft {
        others = List.copyOf(others);
    }

    @Override
    public Code code() {
        return Code.SG139;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " applies to no state";
    }

    @Override
    public String found() {
        return row.asWritten();
    }

    private boolean isWithin() {
        return row.sources() instanceof Within;
    }

    @Override
    public String expected() {
        return isWithin()
                ? "a state within " + Words.listedOr(((Within) row.sources()).superstates()) + " that is not final"
                : "a state that is neither final nor named in " + Member.EXCEPT;
    }

    @Override
    public String fix() {
        return (isWithin() || others.isEmpty()
                        ? ""
                        : "remove " + Words.listedOr(Words.some(others)) + " from " + Member.EXCEPT + ", or ")
                + "remove the annotation";
    }
}

package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Sources.Both;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Wording;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A row names the states that it is about, and those that it is not about as well.
 *
 * @param row the row
 * @param both what it names
 */
public record ExceptBesideSources(Row row, Both both) implements Problem {

    @Override
    public Code code() {
        return Code.SG138;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " has both " + member() + " and " + Member.EXCEPT;
    }

    @Override
    public String found() {
        return row.asWritten();
    }

    @Override
    public String expected() {
        return "one of them: " + member() + " lists the states of the row, " + Member.EXCEPT
                + " the states that are left out";
    }

    @Override
    public String fix() {
        return "keep one of them: " + named() + ", or " + Member.EXCEPT + " = "
                + Words.quoted(both.rest().excluded());
    }

    /** What both together would leave, if they leave anything. */
    private String named() {
        Sources named = both.named();
        if (named instanceof Within) {
            return named.asWritten(row.kind().sources(), Wording.PLAIN).collect(joining(", "));
        }
        List<State> left = named.states().stream()
                .filter(state -> !both.rest().excluded().contains(state))
                .toList();
        return member() + " = " + Words.quoted(left.isEmpty() ? named.states() : left);
    }

    private String member() {
        return both.named() instanceof Within ? Member.WITHIN : row.kind().sources();
    }
}

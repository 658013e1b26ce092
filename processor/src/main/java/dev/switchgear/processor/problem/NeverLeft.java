package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Transition;
import java.util.List;

/**
 * A row resumes a superstate that no row ever leaves: there is nothing to come back to.
 *
 * @param superstate the superstate
 * @param row the first row that does
 * @param more how many others do
 * @param states the states within the superstate
 */
public record NeverLeft(Superstate superstate, Transition row, int more, List<State> states) implements Problem {

    public NeverLeft {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG212;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayLeadAnywhere(states));
    }

    @Override
    public String headline() {
        return superstate + " is resumed, and no row ever leaves it";
    }

    @Override
    public String found() {
        return row.asWritten() + (more == 0 ? "" : more == 1 ? "\nand another row" : "\nand " + more + " more rows");
    }

    @Override
    public String expected() {
        return "a transition from within " + superstate + " to a state outside of it";
    }

    @Override
    public String fix() {
        return "write into = " + superstate + " instead, or a transition that leaves " + superstate;
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A row leads into a superstate of which nobody says in which state it starts.
 *
 * @param superstate the superstate
 * @param said what is said of it
 * @param row the first row that leads into it
 * @param more how many others do
 * @param states the states within it
 * @param machine what was read
 */
public record UnstartedSuperstate(
        Superstate superstate, Substates said, Transition row, int more, List<State> states, Machine machine)
        implements Problem {

    public UnstartedSuperstate {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG151;
    }

    @Override
    public Site site() {
        return said.site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayBeReached(states), new Consequence.MayLeadAnywhere(row.from()));
    }

    @Override
    public String headline() {
        return superstate + " has no initial state, and " + row.title() + " "
                + (row.target().orElse(null) instanceof Resume ? "resumes it" : "leads into it");
    }

    @Override
    public String found() {
        return said.asWritten() + "\n" + row.asWritten()
                + (more == 0 ? "" : more == 1 ? "\nand another row" : "\nand " + more + " more rows");
    }

    @Override
    public String expected() {
        return "initial = ..., one of the states within " + superstate
                + (row.target().orElse(null) instanceof Resume ? ", for a machine that was never there" : "");
    }

    @Override
    public String fix() {
        return "add initial to the @Substates of " + superstate + ": "
                + Words.listedOr(Words.some(states.stream()
                        .map(state -> "initial = " + new Pasteable(machine).statesOnSpec(List.of(state)))
                        .toList()));
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * The initial state of a superstate is none of the states within it, or there are several.
 *
 * @param superstate the superstate
 * @param said what is said of it
 * @param states the states within it
 */
public record UnfitInitial(Superstate superstate, Substates said, List<State> states) implements Problem {

    public UnfitInitial {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG152;
    }

    @Override
    public Site site() {
        return said.site();
    }

    private boolean areSeveral() {
        return said.initials().size() > 1;
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayBeReached(states));
    }

    @Override
    public String headline() {
        return areSeveral()
                ? superstate + " has " + said.initials().size() + " initial states"
                : superstate + " cannot start in " + said.initials().get(0) + ", which is not within it";
    }

    @Override
    public String found() {
        return said.asWritten();
    }

    @Override
    public String expected() {
        return "one initial state, of " + Words.listed(Words.some(states));
    }

    @Override
    public String fix() {
        List<State> fit =
                said.initials().stream().filter(states::contains).distinct().toList();
        return fit.isEmpty()
                ? "name one of them in initial, or remove initial if no row leads into " + superstate
                : "keep one of them: initial = " + Words.listedOr(fit);
    }
}

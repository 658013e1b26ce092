package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * Automatic rows lead from some states to one another for ever, whatever guards say.
 *
 * @param loop a way round
 */
public record EndlessRows(Path loop) implements Problem {

    @Override
    public Code code() {
        return Code.SG213;
    }

    @Override
    public Site site() {
        return loop.steps().get(0).row().site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayLeadAnywhere(
                loop.steps().stream().map(Step::from).distinct().toList()));
    }

    @Override
    public String headline() {
        return "automatic rows never come to an end in " + Words.listed(Words.some(states()));
    }

    private List<State> states() {
        return loop.steps().stream().map(Step::from).distinct().toList();
    }

    @Override
    public String found() {
        return PathWords.shown(loop) + ", and so on for ever";
    }

    @Override
    public String expected() {
        return "a state in which no automatic row holds, or a guard that ends it";
    }

    @Override
    public String fix() {
        boolean isOne = loop.steps().size() == 1;
        boolean areGuarded = loop.steps().stream().allMatch(step -> step.row().isGuarded());
        return (areGuarded ? "change the guards, so that none of the rows holds in some case" : "add a guard to ")
                + (areGuarded ? "" : isOne ? "the row" : "one of them")
                + ", or remove " + (isOne ? "the row" : "one of them");
    }
}

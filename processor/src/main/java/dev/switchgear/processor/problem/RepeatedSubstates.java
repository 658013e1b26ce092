package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import java.util.List;

/**
 * Two annotations tell what is within one superstate.
 *
 * @param superstate the superstate
 * @param first the earlier annotation
 * @param second the later one
 */
public record RepeatedSubstates(Superstate superstate, Substates first, Substates second) implements Problem {

    @Override
    public Code code() {
        return Code.SG147;
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayHoldElsewhere());
    }

    @Override
    public String headline() {
        return superstate + " has two @Substates";
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return "one @Substates for each superstate, with all that is directly within it";
    }

    @Override
    public String fix() {
        return first.isLike(second)
                ? "remove one of them"
                : "write one @Substates with what both name, or name another superstate in one of them";
    }
}

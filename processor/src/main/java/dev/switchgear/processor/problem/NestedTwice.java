package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import java.util.List;

/**
 * A state or a superstate is directly within two superstates.
 *
 * @param inner the state or superstate
 * @param member the member that names it
 * @param first where it counts
 * @param second where it does not
 */
public record NestedTwice(String inner, String member, Substates first, Substates second) implements Problem {

    @Override
    public Code code() {
        return Code.SG149;
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
        return inner + " is directly within " + outer(first) + " and " + outer(second);
    }

    private static String outer(Substates substates) {
        return substates.superstate().map(Superstate::name).orElse("another superstate");
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return "each state and each superstate directly within one superstate at most; what is within that contains it, too";
    }

    @Override
    public String fix() {
        return "remove " + inner + " from " + member + " of one of them";
    }
}

package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A superstate is within itself, directly or in a circle.
 *
 * @param circle the superstates, each directly within the one before it, and the first within the last
 * @param said what says so, in the same order: what is within each of them
 */
public record NestedInItself(List<Superstate> circle, List<Substates> said) implements Problem {

    public NestedInItself {
        circle = List.copyOf(circle);
        said = List.copyOf(said);
    }

    @Override
    public Code code() {
        return Code.SG150;
    }

    @Override
    public Site site() {
        return said.get(said.size() - 1).site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayHoldElsewhere());
    }

    @Override
    public String headline() {
        return circle.get(0) + " is within itself"
                + (circle.size() == 1 ? "" : ", by way of " + Words.listed(circle.subList(1, circle.size())));
    }

    @Override
    public String found() {
        return said.stream().map(Substates::asWritten).collect(joining("\n"));
    }

    @Override
    public String expected() {
        return "superstates that contain others, and none that contains itself";
    }

    @Override
    public String fix() {
        Superstate last = circle.get(circle.size() - 1);
        return "remove " + circle.get(0) + " from superstates of " + last
                + (circle.size() == 1 ? "" : ", or take another one out of the circle");
    }
}

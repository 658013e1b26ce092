package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A machine can come to states that lead to one another alone, none of which is final.
 *
 * @param states the states
 * @param path a shortest path to one of them
 * @param finals the final states, none of which can be reached from there
 */
public record Trap(List<State> states, Path path, FinalStates finals) implements Problem {

    public Trap {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG208;
    }

    @Override
    public Site site() {
        return path.site(finals.site());
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayLeadAnywhere(states));
    }

    @Override
    public String headline() {
        return Words.listed(Words.some(states)) + (states.size() == 1 ? " is a trap" : " are a trap")
                + ": no final state can be reached from there";
    }

    @Override
    public String found() {
        return PathWords.shown(path) + ", and from there only to "
                + (states.size() == 1 ? "the same state" : Words.listed(Words.some(states)));
    }

    @Override
    public String expected() {
        return "a path from every state to a state of " + finals.asWritten();
    }

    @Override
    public String fix() {
        return "write a transition that leaves " + (states.size() == 1 ? "it" : "them");
    }
}

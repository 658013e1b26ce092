package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * No way leads to a state, or to states that lead to one another.
 *
 * @param states the states
 * @param followers those that could only be reached from there
 * @param machine what was read
 */
public record UnreachableStates(List<State> states, List<State> followers, Machine machine) implements Problem {

    public UnreachableStates {
        states = List.copyOf(states);
        followers = List.copyOf(followers);
    }

    @Override
    public Code code() {
        return Code.SG206;
    }

    @Override
    public Site site() {
        return machine.stateEnum().site(states.get(0).name());
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayBeReached(states));
    }

    @Override
    public String headline() {
        return Words.listed(Words.some(states)) + " cannot be reached";
    }

    @Override
    public String found() {
        String ways = isOne() ? "no transition leads to it" : "only transitions from one another lead to them";
        String beyond = Words.listed(Words.some(followers)) + (followers.size() == 1 ? " is" : " are");
        return followers.isEmpty() ? ways : ways + "; " + beyond + " reached only from there";
    }

    private boolean isOne() {
        return states.size() == 1;
    }

    @Override
    public String expected() {
        return "a path to every state from the initial state "
                + machine.initial().orElseThrow().state();
    }

    @Override
    public String fix() {
        Pasteable pasteable = new Pasteable(machine);
        return "write a transition that leads there; or, if only machines stored earlier are in "
                + (isOne() ? "it" : "them") + ", "
                + pasteable.write(Word.NEVER, pasteable.onSpec(Word.NEVER, "reach", states));
    }
}

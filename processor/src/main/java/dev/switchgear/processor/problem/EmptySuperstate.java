package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * No state is within a superstate.
 *
 * @param superstate the superstate
 * @param said what is said of it, if anything is
 * @param machine what was read
 */
public record EmptySuperstate(Superstate superstate, Optional<Substates> said, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG148;
    }

    @Override
    public Site site() {
        return said.map(Substates::site)
                .orElseGet(() -> machine.topology().type().orElseThrow().site(superstate.name()));
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayHoldElsewhere());
    }

    @Override
    public String headline() {
        return "no state is within " + superstate;
    }

    @Override
    public String found() {
        return said.map(Substates::asWritten)
                .orElseGet(() -> superstate + " in "
                        + machine.topology().type().orElseThrow().shortName() + ", and no @Substates of it");
    }

    @Override
    public String expected() {
        return "at least one state within each superstate, directly or in a superstate within";
    }

    @Override
    public String fix() {
        String constant =
                superstate + " from " + machine.topology().type().orElseThrow().shortName();
        return said.map(one -> "name the states in states, or remove the annotation and " + constant)
                .orElseGet(() -> "write @Substates(of = "
                        + Words.quoted(new Pasteable(machine).superstatesOnSpec(List.of(superstate)))
                        + ", states = ...), or remove " + constant);
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import java.util.List;

/**
 * One enum is to be that of the superstates and that of the states, or of the events.
 *
 * @param other what else it is
 * @param machine what was read
 */
public record SharedEnum(EnumRole other, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG154;
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public List<Consequence> consequences() {
        return List.of(new Consequence.MayHoldElsewhere());
    }

    @Override
    public String headline() {
        return name() + " cannot be both the " + other.several() + " and the superstates of "
                + machine.spec().simpleName();
    }

    private String name() {
        return machine.topology().type().orElseThrow().shortName();
    }

    @Override
    public String found() {
        return "@StateMachine(superstates = " + name() + ".class)";
    }

    @Override
    public String expected() {
        return "an enum of its own, with a constant for each superstate";
    }

    @Override
    public String fix() {
        return "declare an enum for the superstates, and name it in superstates; or remove superstates, if there are none";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;

/**
 * A machine is constructed to start, and with a trailing state to resume; two constructors of the spec leave no way to
 * tell which is meant.
 *
 * @param shorter the one that with a trailing state takes what the other takes
 * @param longer the other
 * @param machine what was read
 */
public record CollidingConstructors(Constructor shorter, Constructor longer, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG115;
    }

    @Override
    public Site site() {
        return longer.site();
    }

    @Override
    public String headline() {
        return "two constructors of " + machine.spec().simpleName() + " give the machine the same constructor";
    }

    @Override
    public String found() {
        return shorter.asDeclared(machine.spec().simpleName()) + ", which adds one with a trailing "
                + (machine.isKept()
                        ? "Snapshot to resume\n"
                        : machine.stateEnum().shortName() + " to resume in\n")
                + longer.asDeclared(machine.spec().simpleName());
    }

    @Override
    public String expected() {
        return "constructors that differ in more than a trailing parameter of that type";
    }

    @Override
    public String fix() {
        return "move the parameter, or remove one of the two";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Superstate;

/**
 * Two superstates that are resumed differ in case alone, or in underscores, so that what the machine remembers of them would
 * have one name.
 *
 * @param first the first of them
 * @param second the other one
 * @param name the name
 * @param machine what was read
 */
public record CollidingSuperstates(Superstate first, Superstate second, String name, Machine machine)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG153;
    }

    @Override
    public Site site() {
        return machine.topology().type().orElseThrow().site(second.name());
    }

    @Override
    public String headline() {
        return "two superstates generate " + name;
    }

    @Override
    public String found() {
        return first + " and " + second + ", which rows resume";
    }

    @Override
    public String expected() {
        return "superstates whose names differ in more than case and underscores";
    }

    @Override
    public String fix() {
        return "rename one of them";
    }
}

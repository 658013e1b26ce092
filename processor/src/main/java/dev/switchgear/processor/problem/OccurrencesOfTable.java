package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;

/**
 * A table asks for its events as data, which they are.
 *
 * @param machine what was read
 */
public record OccurrencesOfTable(Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG157;
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public String headline() {
        return "a table has no occurrences";
    }

    @Override
    public String found() {
        return "occurrences = true in a table, whose events are the constants of "
                + machine.eventType().simpleName();
    }

    @Override
    public String expected() {
        return "occurrences = true only where the events are methods, which take parameters";
    }

    @Override
    public String fix() {
        return "remove occurrences = true: the constants are data already, which fire and tryFire take";
    }
}

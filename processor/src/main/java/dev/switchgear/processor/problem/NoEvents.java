package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Site;

/**
 * No method of the spec carries a row, so nothing can ever happen.
 *
 * @param machine what was read of it
 */
public record NoEvents(Machine machine) implements Problem {

    @Override
    public String code() {
        return "SG105";
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public String headline() {
        return machine.spec().simpleName() + " has no events";
    }

    @Override
    public String found() {
        return "no method with a @Transition";
    }

    @Override
    public String expected() {
        return "a method for each event, with a row for each of its transitions";
    }

    @Override
    public String fix() {
        return "import " + machine.names().rules().canonicalName()
                + ".Transition and write @Transition(from = ..., to = ...) on an abstract method";
    }
}

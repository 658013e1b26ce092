package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Machine;

/**
 * The spec has no row that permits anything, so nothing can ever happen.
 *
 * @param machine what was read of it
 */
public record NoEvents(Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG105;
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public String headline() {
        return spec() + " has no " + (machine.isTable() ? "rows" : "events");
    }

    @Override
    public String found() {
        return "no " + (machine.isTable() ? "@Transition on " + spec() : "method with a @Transition");
    }

    @Override
    public String expected() {
        return machine.isTable()
                ? "a row for each transition"
                : "a method for each event, with a row for each of its transitions";
    }

    @Override
    public String fix() {
        return new Pasteable(machine)
                .write(
                        Word.TRANSITION,
                        machine.isTable()
                                ? "@Transition(from = ..., on = ..., to = ...) on " + spec()
                                : "@Transition(from = ..., to = ...) on an abstract method");
    }

    private String spec() {
        return machine.spec().simpleName();
    }
}

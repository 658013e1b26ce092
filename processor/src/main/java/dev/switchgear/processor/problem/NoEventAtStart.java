package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;

/**
 * An observer wants to know the event, and may be told of an automatic row that is taken when a machine starts: there is none.
 *
 * @param observer the observer
 * @param initial the initial state
 * @param row the automatic row that may be taken there
 * @param machine what was read
 */
public record NoEventAtStart(Observer observer, State initial, Transition row, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG156;
    }

    @Override
    public Site site() {
        return observer.site();
    }

    @Override
    public String headline() {
        return observer.method().name() + " takes the event, and there is none for an automatic row at the start";
    }

    @Override
    public String found() {
        return observer.method().asDeclared() + "\n" + row.asWritten()
                + ", which may be taken when a machine starts in " + initial;
    }

    @Override
    public String expected() {
        return "an observer without parameters, or an initial state without automatic rows";
    }

    @Override
    public String fix() {
        return "remove the parameters of " + observer.method().name()
                + ", or start in a state in which no automatic row holds";
    }
}

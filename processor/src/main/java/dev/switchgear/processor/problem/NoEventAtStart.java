package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import java.util.Optional;

/**
 * A method wants to know the event, and is called as a machine starts, where there is none: as an entry action of the initial state,
 * or because of an automatic row that may be taken there.
 *
 * @param method the method
 * @param role what it is
 * @param initial the initial state
 * @param row the automatic row, if that is why
 * @param site what makes it what it is
 */
public record NoEventAtStart(Method method, Role role, State initial, Optional<Transition> row, Site site)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG156;
    }

    @Override
    public String headline() {
        return method.name() + " takes the event, and there is none "
                + (row.isPresent() ? "for an automatic row at the start" : "when a machine starts");
    }

    @Override
    public String found() {
        return method.asDeclared() + "\n"
                + row.map(taken -> taken.asWritten() + ", which may be taken when a machine starts in " + initial)
                        .orElse("which runs when a machine starts in " + initial);
    }

    @Override
    public String expected() {
        return role.title() + " without parameters, or an initial state "
                + (row.isPresent() ? "without automatic rows" : "that it does not run for");
    }

    @Override
    public String fix() {
        return "remove the parameters of " + method.name() + ", or "
                + (row.isPresent()
                        ? "start in a state in which no automatic row holds"
                        : "have it run for other states than " + initial);
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Timeout;

/**
 * A timer is to run in a superstate, and to start anew in something within it: it can be due at one time only.
 *
 * @param timeout the timeout
 * @param outer the superstate
 * @param inner the state or superstate within
 */
public record NestedTimerSources(Timeout timeout, String outer, String inner) implements Problem {

    @Override
    public Code code() {
        return Code.SG167;
    }

    @Override
    public Site site() {
        return timeout.site();
    }

    @Override
    public String headline() {
        return "the timer of " + timeout.event().name() + " would run twice at a time: in " + outer + ", and in "
                + inner + " within it";
    }

    @Override
    public String found() {
        return timeout.asWritten() + ", of an event with transitions from " + outer + " and from " + inner;
    }

    @Override
    public String expected() {
        return "sources of which none lies within another one: an event is due at one time only";
    }

    @Override
    public String fix() {
        return "give the transition from " + inner + " an event of its own, with a timeout of its own";
    }
}

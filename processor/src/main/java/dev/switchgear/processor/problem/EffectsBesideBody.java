package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Transition;

/**
 * A row names effects, but its event method has a body, which is the effect.
 *
 * @param event the event
 * @param row the row
 */
public record EffectsBesideBody(EventMethod event, Transition row) implements Problem {

    @Override
    public Code code() {
        return Code.SG128;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return event.name() + " has a body, and its row names effects";
    }

    @Override
    public String found() {
        return row.asWritten() + " on " + event.method().asDeclared() + ", which has a body";
    }

    @Override
    public String expected() {
        return "one of the two: the body of an event method is the effect of all its rows";
    }

    @Override
    public String fix() {
        return "call the effects in the body, or make " + event.name() + " abstract";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EventMethod;

/**
 * A method carries rows, but the machine cannot put its own in its place.
 *
 * @param event the event it would be
 * @param obstacle the modifier that keeps it from doing so, such as {@code static}
 * @param isInInterface whether the spec is an interface, where a method with a body says {@code default}
 */
public record UnoverridableEvent(EventMethod event, String obstacle, boolean isInInterface) implements Problem {

    @Override
    public Code code() {
        return Code.SG108;
    }

    @Override
    public Site site() {
        return event.method().site();
    }

    @Override
    public String headline() {
        return event.name() + " cannot be an event: it is " + obstacle;
    }

    @Override
    public String found() {
        return obstacle + " " + event.method().asDeclared();
    }

    @Override
    public String expected() {
        return "a method that the machine can override: abstract, or with a body that is the event's effect";
    }

    @Override
    public String fix() {
        return (isInInterface ? "replace " + obstacle + " by default on " : "remove " + obstacle + " from ")
                + event.name() + ", or remove its rows";
    }
}

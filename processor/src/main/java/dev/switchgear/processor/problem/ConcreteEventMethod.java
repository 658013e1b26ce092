package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Site;

/**
 * A method carries rows, but there is nothing left for the machine to implement, or no way to.
 *
 * @param event the event it would be
 * @param obstacle what it is, such as {@code static}
 */
public record ConcreteEventMethod(EventMethod event, String obstacle) implements Problem {

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
        return event.method().asDeclared() + ", which is " + obstacle;
    }

    @Override
    public String expected() {
        return "an abstract method, which the machine implements";
    }

    @Override
    public String fix() {
        return "make " + event.name() + " abstract, or take its rows away";
    }
}

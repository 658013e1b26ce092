package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Machine;

/**
 * An event is ignored in some state, but its method would have to return something there, and nothing happened that
 * could tell what.
 *
 * @param event the event
 * @param row the row that ignores it
 * @param machine what was read
 */
public record IgnoredResult(EventMethod event, Ignore row, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG120;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return event.name() + " cannot be ignored: it returns "
                + TypeText.shown(event.method().result());
    }

    @Override
    public String found() {
        return row.asWritten() + " on " + event.method().asDeclared();
    }

    @Override
    public String expected() {
        return "a method that returns void or " + machine.stateEnum().shortName()
                + ", or an abstract one that returns boolean";
    }

    @Override
    public String fix() {
        return "change its return type, or write @Transition without to, which accepts the event and stays";
    }
}

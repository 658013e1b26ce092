package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EventMethod;

/**
 * An event may wait in some state, but its method would have to return something before it has happened.
 *
 * @param event the event
 * @param row the row that defers it
 */
public record DeferredResult(EventMethod event, Defer row) implements Problem {

    @Override
    public Code code() {
        return Code.SG160;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return event.name() + " cannot be deferred: it returns "
                + TypeText.shown(event.method().result());
    }

    @Override
    public String found() {
        return row.asWritten() + " on " + event.method().asDeclared();
    }

    @Override
    public String expected() {
        return "a method that returns void, for it returns before the event has happened";
    }

    @Override
    public String fix() {
        return "let it return void, or remove the row";
    }
}

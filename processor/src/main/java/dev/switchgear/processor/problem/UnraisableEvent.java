package dev.switchgear.processor.problem;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * Time is to raise an event that needs somebody who raises it: it takes parameters, or throws what has to be caught.
 *
 * @param timeout the timeout
 * @param event its event
 */
public record UnraisableEvent(Timeout timeout, EventMethod event) implements Problem {

    @Override
    public Code code() {
        return Code.SG166;
    }

    @Override
    public Site site() {
        return timeout.site();
    }

    @Override
    public String headline() {
        return event.hasPayload()
                ? event.name() + " takes parameters, which no timer has"
                : event.name() + " declares " + Words.listed(exceptions())
                        + ", which nobody catches where a timer raises it";
    }

    @Override
    public String found() {
        return event.method().asDeclaredWithExceptions() + ", with " + timeout.asWritten();
    }

    @Override
    public String expected() {
        return event.hasPayload() ? "a method without parameters" : "a method without checked exceptions";
    }

    @Override
    public String fix() {
        return event.hasPayload()
                ? "keep what it needs in a field, and remove the parameters; or let the timeout be an event of its own"
                : "handle it where it is thrown, and remove the throws clause of " + event.name();
    }

    private List<String> exceptions() {
        List<TypeName> checked = Thrown.types(event.method().checked());
        return checked.stream().map(TypeText::shown).toList();
    }
}

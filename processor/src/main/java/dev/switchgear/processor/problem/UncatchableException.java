package dev.switchgear.processor.problem;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * An event that may wait declares a checked exception, which whoever raises it could not catch: by then it has returned.
 *
 * @param event the event
 * @param row the row that defers it; empty where it may wait in the queue
 * @param exceptions the checked exceptions that it declares
 */
public record UncatchableException(EventMethod event, Optional<Defer> row, List<TypeName> exceptions)
        implements Problem {

    public UncatchableException {
        exceptions = List.copyOf(exceptions);
    }

    @Override
    public Code code() {
        return Code.SG155;
    }

    @Override
    public Site site() {
        return event.method().site();
    }

    @Override
    public String headline() {
        return event.name() + " declares " + listed() + ", and may wait until its caller has gone on";
    }

    private String listed() {
        return Words.listed(exceptions.stream().map(TypeText::shown).toList());
    }

    @Override
    public String found() {
        return event.method().asDeclared() + " throws " + listed() + ", with "
                + row.map(Defer::asWritten).orElse("@StateMachine(queued = true)");
    }

    @Override
    public String expected() {
        return row.isPresent()
                ? "no checked exception on an event that is deferred"
                : "no checked exception on a void event: raised while another event runs, it waits in the queue";
    }

    @Override
    public String fix() {
        return "handle " + (exceptions.size() == 1 ? "it" : "them")
                + " where it is thrown, and remove the throws clause of " + event.name() + "; or remove "
                + (row.isPresent() ? "the row" : "queued");
    }
}

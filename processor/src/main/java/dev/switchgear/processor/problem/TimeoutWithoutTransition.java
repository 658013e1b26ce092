package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Timeout;
import java.util.List;
import java.util.stream.Stream;

/**
 * A timeout raises an event that no transition takes, so that its timer runs nowhere.
 *
 * @param timeout the timeout
 * @param rows the rows that the event has
 */
public record TimeoutWithoutTransition(Timeout timeout, List<Row> rows) implements Problem {

    public TimeoutWithoutTransition {
        rows = List.copyOf(rows);
    }

    @Override
    public Code code() {
        return Code.SG165;
    }

    @Override
    public Site site() {
        return timeout.site();
    }

    @Override
    public String headline() {
        return "no transition takes " + timeout.event().name() + ", so its timer runs nowhere";
    }

    @Override
    public String found() {
        return Stream.concat(Stream.of(timeout.asWritten()), rows.stream().map(Row::asWritten))
                .collect(joining("\n"));
    }

    @Override
    public String expected() {
        return "a @Transition of " + timeout.event().name()
                + ": the timer runs in the states and superstates that it leads from";
    }

    @Override
    public String fix() {
        return timeout.event() instanceof EventMethod
                ? "add a @Transition to " + timeout.event().name() + ", or remove @Timeout"
                : "add a @Transition with on = " + timeout.event().name() + ", or remove @Timeout";
    }
}

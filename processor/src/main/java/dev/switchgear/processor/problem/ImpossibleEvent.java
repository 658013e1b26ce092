package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;

/**
 * No row permits an event, in any state, and nobody says that this is meant.
 *
 * @param event the event
 * @param machine what was read
 */
public record ImpossibleEvent(Event event, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG209;
    }

    @Override
    public Site site() {
        return event instanceof EventMethod method
                ? method.method().site()
                : machine.eventEnum().orElseThrow().site(event.constant());
    }

    @Override
    public String headline() {
        return event.name() + " can never happen";
    }

    @Override
    public String found() {
        String rows = machine.rows().stream()
                .filter(row -> row.on().contains(event))
                .map(Row::asWritten)
                .collect(joining("\n"));
        return rows.isEmpty() ? "no row of " + machine.spec().simpleName() + " with on = " + event.name() : rows;
    }

    @Override
    public String expected() {
        return "a row that permits it somewhere, or a @Reject of it in every state";
    }

    @Override
    public String fix() {
        return "write a @Transition for it, or "
                + (machine.isTable()
                        ? "reject it in every state, or take it out of "
                                + machine.eventEnum().orElseThrow().shortName()
                        : "reject it in every state, or take " + event.name() + " away");
    }
}

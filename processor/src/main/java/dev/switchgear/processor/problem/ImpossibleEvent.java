package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * No row permits an event, in any state, and nobody says that this is meant.
 *
 * @param event the event
 * @param rows those that are about it, none of which permits it
 * @param machine what was read
 */
public record ImpossibleEvent(Event event, List<Row> rows, Machine machine) implements Problem {

    private static final int SHOWN_AT_MOST = 24;

    public ImpossibleEvent {
        rows = List.copyOf(rows);
    }

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
        return "no transition permits " + event.name();
    }

    @Override
    public String found() {
        return rows.isEmpty()
                ? "no row of " + machine.spec().simpleName() + " with on = " + event.name()
                : rows.stream().map(Row::asWritten).collect(joining("\n"));
    }

    @Override
    public String expected() {
        return "a transition for it in some state, or a @Reject in every state";
    }

    @Override
    public String fix() {
        return "write a @Transition for it, or " + rejecting() + ", or remove "
                + (machine.isTable()
                        ? "it from " + machine.eventEnum().orElseThrow().shortName()
                        : event.name());
    }

    /** In those states in which no row rejects it already; a list that is too long to read is not shown. */
    private String rejecting() {
        List<State> open = machine.states().stream()
                .filter(state -> rows.stream().noneMatch(row -> row.from().contains(state)))
                .toList();
        Pasteable pasteable = new Pasteable(machine);
        return pasteable.write(
                Word.REJECT,
                open.size() > SHOWN_AT_MOST ? "a @Reject of it in every state" : pasteable.rejection(event, open));
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Words;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Omission;
import dev.switchgear.processor.surface.Omission.AutomaticRows;
import dev.switchgear.processor.surface.Omission.EventsThatWait;
import dev.switchgear.processor.surface.Omission.EventsWithPayload;
import dev.switchgear.processor.surface.Omission.GuardedEvents;
import dev.switchgear.processor.surface.Omission.History;
import dev.switchgear.processor.surface.Omission.OwnMethod;
import dev.switchgear.processor.surface.Signature;
import java.util.List;
import java.util.Optional;

/** The documentation of a machine's class: its table, and what to know of it. */
final class MachineJavadoc {

    /** How long a table may be that somebody is to read. */
    private static final int MOST_LINES = 500;

    private MachineJavadoc() {}

    /**
     * Writes it.
     *
     * @param mermaid a diagram of the machine, if one is to be shown: braces in pairs, and names and signs that end no comment
     */
    static CodeBlock of(Chart chart, Api api, boolean canThrow, Optional<String> mermaid, MachineScope scope) {
        Machine machine = chart.machine();
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("The state machine of {@link $T}.\n\n", scope.spec());
        List<String> table = MachineTable.of(chart);
        if (table.size() > MOST_LINES) {
            doc.add("""
                    <p>Its table is too long to be shown: $L states and $L events. {@link #definition}
                    lists its rows.
                    \n""", machine.states().size(), machine.events().size());
        } else {
            table.forEach(line -> doc.add("$L\n", line));
            doc.add("\n");
        }
        if (canThrow) {
            doc.add("""
                    <p>Any other event is refused: {@link $T} says what would have been
                    permitted, and the machine is unchanged. $L
                    """, IllegalTransitionException.class, threads(machine));
        } else if (chart.canRefuse()) {
            doc.add("""
                    <p>Any other event is refused: its method returns false, and the machine is
                    unchanged. $L
                    """, threads(machine));
        } else {
            doc.add("<p>No event is refused in any state. $L\n", threads(machine));
        }
        if (machine.queues()) {
            doc.add("""
                    \n<p>Each event completes before another one runs: an event that returns nothing and is
                    raised inside another one waits for its turn. Any other throws {@link $T}.
                    """, ReentrantEventException.class);
        } else if (machine.runsUserCode()) {
            doc.add("""
                    \n<p>Each event completes before another one may be raised: an event that is raised
                    inside another one throws {@link $T}.
                    """, ReentrantEventException.class);
        }
        if (machine.hasOccurrences()) {
            doc.add("\n<p>Events are data, too: an {@link Occurrence} is one with what it takes.\n");
        }
        if (machine.defers()) {
            doc.add("""
                    \n<p>An event that is deferred waits until the machine is in a state that does not
                    defer it. {@link #deferred} lists those that wait.
                    """);
        }
        machine.binding()
                .ifPresent(binding -> doc.add(
                        "\n$L\n",
                        Prose.wrapped("<p>Its {@code " + Signatures.name(binding.parameter())
                                + "} carries its state: a {@link Factory} makes the machine of one, and when an event is"
                                + " over, the state is written to it.")));
        if (machine.isKept()) {
            doc.add("\n<p>Its state does not tell all: a machine is stored as a {@link Snapshot}.\n");
        }
        if (!machine.timeouts().isEmpty()) {
            doc.add("\n$L\n", Prose.wrapped(time(machine)));
        }
        api.omissions().forEach(omission -> doc.add("\n$L\n", Prose.wrapped(reason(omission))));
        mermaid.filter(text -> text.lines().count() <= MOST_LINES)
                .ifPresent(text -> doc.add("\n<pre class=\"mermaid\">{@literal\n$L}</pre>\n", text));
        scope.types()
                .declaredInHead(machine.spec().typeVariables())
                .forEach(variable -> doc.add("\n@param <$L> as in {@link $T}", variable.name(), scope.spec()));
        return doc.build();
    }

    private static String time(Machine machine) {
        return machine.isThreadSafe()
                ? "<p>Timeouts are raised by {@link #expire}, or by a thread of the timers that it is constructed with."
                : "<p>Timeouts are raised by {@link #expire}, which whoever has the machine calls.";
    }

    private static String threads(Machine machine) {
        return machine.isThreadSafe() ? "Threads take turns." : "A machine is confined to one thread.";
    }

    private static String reason(Omission omission) {
        if (omission instanceof EventsWithPayload withPayload) {
            return "<p>There is no {@code fire(Event)}, {@code tryFire(Event)} or {@code can(Event)}: "
                    + listed(withPayload.events())
                    + (withPayload.events().size() == 1 ? " takes parameters." : " take parameters.");
        }
        if (omission instanceof EventsThatWait) {
            return "<p>There is no {@code next(State, Event)}: a deferred event leads somewhere later.";
        }
        if (omission instanceof AutomaticRows) {
            return "<p>There is no {@code next(State, Event)}: rows take themselves, so that the machine goes on from there.";
        }
        if (omission instanceof History history) {
            return "<p>There is no {@code next(State, Event)}: it depends on where "
                    + Words.listed(history.superstates())
                    + (history.superstates().size() == 1 ? " was" : " were")
                    + " left.";
        }
        if (omission instanceof OwnMethod own) {
            Signature signature = own.signatures().get(0);
            String name = signature.name();
            if (signature.operation() == Signature.Operation.STATE_OF) {
                return "<p>There is no {@code " + name
                        + "(String)} that knows old names of states: it is a method of the spec.";
            }
            return "<p>Its timers are not ended by {@code " + name
                    + "()}, which is a method of the spec: they end with its" + " {@code Timers}, or with the machine.";
        }
        return omission instanceof GuardedEvents guarded
                ? "<p>There is no {@code next(State, Event)}: guards decide on " + listed(guarded.events()) + "."
                : "<p>There is no {@code isFinal()}: no state is final.";
    }

    private static String listed(List<? extends Event> events) {
        return Words.listed(events.stream().map(Event::name).toList());
    }
}

package dev.switchgear.processor.write;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Words;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Omission;
import dev.switchgear.processor.surface.Omission.AutomaticRows;
import dev.switchgear.processor.surface.Omission.EventsThatWait;
import dev.switchgear.processor.surface.Omission.EventsWithPayload;
import dev.switchgear.processor.surface.Omission.GuardedEvents;
import dev.switchgear.processor.surface.Omission.History;
import dev.switchgear.processor.surface.Omission.OwnMethod;
import dev.switchgear.processor.surface.Signature;
import java.util.ArrayList;
import java.util.List;

/** The documentation of a machine's class: its table, and what to know of it. */
final class MachineJavadoc {

    private static final int EVENTS_WIDTH = 40;

    /** How long a table may be that somebody is to read. */
    private static final int MOST_LINES = 500;

    private record Line(String state, String event, String next, String holder) {}

    /** What leads to one target, by rows of the state itself or of one superstate. */
    private record Entry(String next, String holder, List<String> events) {

        boolean isLike(Entry other) {
            return next.equals(other.next) && holder.equals(other.holder);
        }
    }

    private MachineJavadoc() {}

    /**
     * Writes it.
     *
     * <pre>
     * state             event  next state
     * LOCKED (initial)  coin   UNLOCKED
     * UNLOCKED          push   LOCKED
     * </pre>
     */
    static CodeBlock of(Chart chart, Api api, boolean canThrow, MachineScope scope) {
        Machine machine = chart.machine();
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("The state machine of {@link $T}.\n\n", scope.spec());
        List<String> table = table(chart);
        if (table.size() > MOST_LINES) {
            doc.add("""
                    <p>Its table is too long to be shown: $L states and $L events. {@link #definition}
                    lists its rows.
                    \n""", machine.states().size(), machine.events().size());
        } else {
            doc.add("<pre>\n");
            table.forEach(line -> doc.add("$L\n", line));
            doc.add("</pre>\n\n");
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

    private static List<String> table(Chart chart) {
        Machine machine = chart.machine();
        List<Line> lines = new ArrayList<>();
        boolean isFlat = machine.topology().isFlat();
        lines.add(new Line("state", "event", "next state", isFlat ? "" : "row of"));
        machine.states().forEach(state -> lines.addAll(lines(state, machine, chart)));
        int states =
                lines.stream().mapToInt(line -> line.state().length()).max().orElse(0);
        int events =
                lines.stream().mapToInt(line -> line.event().length()).max().orElse(0);
        int targets =
                lines.stream().mapToInt(line -> line.next().length()).max().orElse(0);
        return lines.stream()
                .map(line -> padded(line.state(), states) + "  " + padded(line.event(), events) + "  "
                        + padded(line.next(), targets) + "  " + line.holder())
                .map(String::stripTrailing)
                .toList();
    }

    /**
     * Those of one state. Events that lead to the same target share a line, as long as the rows of each event stand in the order in
     * which they are tried: a row goes to no line above that of the row before it.
     */
    private static List<Line> lines(State state, Machine machine, Chart chart) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : chart.accepted(state)) {
            int tried = 0;
            for (Reaction reaction : chart.reactions(state, event)) {
                tried = place(reaction, entries, tried, chart);
            }
        }
        int tried = entries.size();
        for (Reaction reaction : chart.reactions(state, new Automatic())) {
            tried = place(reaction, entries, tried, chart);
        }
        List<Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            String next = entry.next();
            String holder = entry.holder();
            for (String events : Prose.wrapped(String.join(", ", entry.events()), EVENTS_WIDTH)
                    .lines()
                    .toList()) {
                lines.add(new Line(lines.isEmpty() ? label(machine, state) : "", events, next, holder));
                next = "";
                holder = "";
            }
        }
        return lines.isEmpty() ? List.of(new Line(label(machine, state), "-", "-", "")) : lines;
    }

    /** Puts a reaction into the first entry from here on that leads where it does, or into a new one, and tells which that is. */
    private static int place(Reaction reaction, List<Entry> entries, int from, Chart chart) {
        Entry place = new Entry(next(reaction), holder(reaction, chart), new ArrayList<>());
        int index = from;
        while (index < entries.size() && !entries.get(index).isLike(place)) {
            index++;
        }
        if (index == entries.size()) {
            entries.add(place);
        }
        entries.get(index).events().add(trigger(reaction, chart.machine()) + guards(reaction));
        return index;
    }

    /** {@code pay}, {@code expire (after 30 seconds)}. */
    private static String trigger(Reaction reaction, Machine machine) {
        if (!(reaction.trigger() instanceof Event event)) {
            return "(automatic)";
        }
        return event.name()
                + machine.timeout(event)
                        .filter(timeout -> reaction.isTransition())
                        .map(timeout -> " (after " + timeout.words() + ")")
                        .orElse("");
    }

    /** As UML writes it: {@code pay [covers]}. */
    private static String guards(Reaction reaction) {
        boolean isGuarded = !reaction.guards().isEmpty();
        return reaction.guards().stream()
                .map(Guard::asWritten)
                .map(guard -> guard.replace("!", "not "))
                .collect(joining(" and ", isGuarded ? " [" : "", isGuarded ? "]" : ""));
    }

    /** The superstate whose row it is; nothing for a row of the state itself. */
    private static String holder(Reaction reaction, Chart chart) {
        return chart.holder(reaction).map(Superstate::name).orElse("");
    }

    private static String next(Reaction reaction) {
        if (!reaction.isTransition()) {
            return reaction.isWait() ? "(deferred)" : "(ignored)";
        }
        return reaction.entered()
                .map(State::name)
                .orElseGet(() -> reaction.actions(Return.class).stream()
                        .map(resumed -> "(resumes " + resumed.superstate() + ")")
                        .findFirst()
                        .orElse("(stays)"));
    }

    private static String label(Machine machine, State state) {
        List<String> marks = new ArrayList<>();
        if (machine.initial().filter(mark -> mark.state().equals(state)).isPresent()) {
            marks.add("initial");
        }
        if (machine.isFinal(state)) {
            marks.add("final");
        }
        return marks.isEmpty() ? state.name() : state + " (" + String.join(", ", marks) + ")";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
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

package dev.switchgear.diagram;

import static java.util.stream.Collectors.joining;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes SCXML 1.0 (W3C Recommendation, 2015). Guards and actions are calls of functions, for the data model ECMAScript.
 *
 * <p>What SCXML does otherwise is written so that it comes out right: a row of a superstate does not hold in its final states
 * ({@code In}), and one that leads further inside does not leave the superstate ({@code type="internal"}). What no transition of SCXML
 * says, {@link Format#SCXML} lists.
 */
final class ScxmlWriter {

    private final StringBuilder text = new StringBuilder();
    private final Diagram diagram;
    private final Tree tree;
    private final Ids ids;
    private final Words words;
    private final List<Edge> edges;

    private ScxmlWriter(Diagram diagram) {
        this.diagram = diagram;
        tree = new Tree(diagram);
        ids = new Ids(diagram, ScxmlWriter::isPossible);
        words = new Words(diagram);
        edges = Edge.of(diagram, row -> levelsInwards(row) <= 1);
    }

    static String write(Diagram diagram) {
        return new ScxmlWriter(diagram).write();
    }

    /** Whether it is an {@code NCName} of XML for certain. */
    private static boolean isPossible(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
    }

    private String write() {
        line("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(
                "",
                "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" datamodel=\"ecmascript\""
                        + attribute("name", diagram.name().replaceAll("\\s+", "_"))
                        + attribute("initial", ids.state(diagram.initial())) + ">");
        writeChildren(Optional.empty(), "  ");
        line("", "</scxml>");
        return text.toString();
    }

    private void writeChildren(Optional<String> parent, String indent) {
        for (Superstate superstate : tree.superstates(parent)) {
            writeSuperstate(superstate, indent);
        }
        for (State state : tree.states(parent)) {
            writeState(state, indent);
        }
    }

    private void writeSuperstate(Superstate superstate, String indent) {
        String name = superstate.name();
        String inner = indent + "  ";
        line(
                indent,
                "<state" + attribute("id", ids.superstate(name))
                        + superstate
                                .initial()
                                .map(ids::state)
                                .map(id -> attribute("initial", id))
                                .orElse("") + ">");
        writeActions("onentry", superstate.entry(), sends(name, true), inner);
        writeActions("onexit", superstate.exit(), cancels(name, true), inner);
        writeTransitions(name, true, inner);
        if (edges.stream()
                .anyMatch(edge -> edge.row().resumes().filter(name::equals).isPresent())) {
            line(inner, "<history" + attribute("id", history(name)) + " type=\"deep\">");
            superstate
                    .initial()
                    .ifPresent(
                            state -> line(inner + "  ", "<transition" + attribute("target", ids.state(state)) + "/>"));
            line(inner, "</history>");
        }
        writeChildren(Optional.of(name), inner);
        line(indent, "</state>");
    }

    private void writeState(State state, String indent) {
        String element = state.isFinal() ? "final" : "state";
        int start = text.length();
        String inner = indent + "  ";
        line(indent, "<" + element + attribute("id", ids.state(state.name())) + ">");
        int empty = text.length();
        writeActions("onentry", state.entry(), sends(state.name(), false), inner);
        if (!state.isFinal()) { // A final state is never left; an interpreter would call its exit actions when it ends.
            writeActions("onexit", state.exit(), cancels(state.name(), false), inner);
            writeTransitions(state.name(), false, inner);
        }
        if (text.length() == empty) {
            text.setLength(start);
            line(indent, "<" + element + attribute("id", ids.state(state.name())) + "/>");
        } else {
            line(indent, "</" + element + ">");
        }
    }

    private void writeActions(String element, List<String> methods, Stream<String> timers, String indent) {
        List<String> actions =
                Stream.concat(timers, methods.stream().map(ScxmlWriter::script)).toList();
        if (!actions.isEmpty()) {
            line(indent, "<" + element + ">");
            actions.forEach(action -> line(indent + "  ", action));
            line(indent, "</" + element + ">");
        }
    }

    private void writeTransitions(String source, boolean isSuperstate, String indent) {
        for (Edge edge : edges) {
            if (edge.source().equals(source) && edge.isOfSuperstate() == isSuperstate) {
                writeTransition(edge, indent);
            }
        }
    }

    private void writeTransition(Edge edge, String indent) {
        Row row = edge.row();
        if (row.kind() == Kind.DEFERRED) {
            line(indent, "<!-- deferred: " + row.event().map(words::event).orElse("") + guard(row) + " -->");
            return;
        }
        Optional<String> target =
                row.resumes().map(this::history).or(() -> row.to().map(state -> ids.target(row)));
        String start = "<transition"
                + row.event()
                        .map(words::event)
                        .map(event -> attribute("event", event))
                        .orElse("")
                + condition(edge)
                + target.map(id -> attribute("target", id)).orElse("")
                + (edge.isOfSuperstate() && levelsInwards(row) > 0 ? " type=\"internal\"" : "");
        if (row.effects().isEmpty()) {
            line(indent, start + "/>");
        } else {
            line(indent, start + ">");
            row.effects().forEach(effect -> line(indent + "  ", script(effect)));
            line(indent, "</transition>");
        }
    }

    /**
     * How far inside of its superstate a row leads: 1 if to what is directly within it, 0 if it leads outside. An internal transition of
     * SCXML leaves all that is active within its source; ours do not leave a superstate that contains the target, so from further out
     * the row must be said of each state.
     */
    private int levelsInwards(Row row) {
        Optional<String> parent = row.into()
                .or(row::resumes)
                .map(tree::parentOfSuperstate)
                .orElseGet(() -> row.to().flatMap(tree::parentOfState));
        return row.within()
                .map(superstate -> tree.outwards(parent).indexOf(superstate) + 1)
                .orElse(0);
    }

    private String condition(Edge edge) {
        Stream<String> guards = edge.row().guards().stream().map(guard -> guard + "()");
        Stream<String> finals = edge.isOfSuperstate()
                ? diagram.states().stream()
                        .filter(State::isFinal)
                        .filter(state -> tree.outwards(state.parent()).contains(edge.source()))
                        .map(state -> "!In('" + ids.state(state.name()) + "')")
                : Stream.empty();
        String condition = Stream.concat(finals, guards).collect(joining(" && "));
        return condition.isEmpty() ? "" : attribute("cond", condition);
    }

    private static String guard(Row row) {
        return row.guards().isEmpty() ? "" : " [" + escaped(String.join(" and ", row.guards())) + "]";
    }

    private Stream<String> sends(String source, boolean isSuperstate) {
        return timers(source, isSuperstate)
                .map(event -> "<send" + attribute("event", words.event(event.name()))
                        + attribute("id", words.event(event.name()))
                        + delay(event.after().orElse("")) + "/>");
    }

    private Stream<String> cancels(String source, boolean isSuperstate) {
        return timers(source, isSuperstate)
                .map(event -> "<cancel" + attribute("sendid", words.event(event.name())) + "/>");
    }

    /** The events that time raises if the source is not left: those of its transitions. */
    private Stream<Event> timers(String source, boolean isSuperstate) {
        Set<String> events = new LinkedHashSet<>();
        for (Row row : diagram.rows()) {
            boolean isSource = isSuperstate
                    ? row.within().filter(source::equals).isPresent()
                    : row.within().isEmpty() && row.from().contains(source);
            if (isSource && row.kind() != Kind.IGNORED && row.kind() != Kind.DEFERRED) {
                row.event().ifPresent(events::add);
            }
        }
        return diagram.events().stream().filter(event -> event.after().isPresent() && events.contains(event.name()));
    }

    /** SCXML takes seconds and milliseconds. */
    private static String delay(String after) {
        Duration delay;
        try {
            delay = Duration.parse(after);
        } catch (DateTimeParseException method) {
            return attribute("delayexpr", after);
        }
        boolean isWhole = delay.equals(Duration.ofSeconds(delay.toSeconds()));
        return attribute("delay", isWhole ? delay.toSeconds() + "s" : delay.toMillis() + "ms");
    }

    private static String script(String method) {
        return "<script>" + escaped(method) + "()</script>";
    }

    private String history(String superstate) {
        return ids.superstate(superstate) + "-history";
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("--", "- -");
    }
}

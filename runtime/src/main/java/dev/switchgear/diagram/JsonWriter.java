package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes JSON: one line for each state, superstate, event and row. A member that would be empty is left out. */
final class JsonWriter {

    /** The version of the form. It grows when a reader of before could misunderstand the text. */
    private static final int VERSION = 1;

    private final List<String> members = new ArrayList<>();

    private JsonWriter() {}

    static String write(Diagram diagram) {
        List<String> parts = new ArrayList<>();
        parts.add("  \"format\": " + VERSION);
        parts.add("  \"name\": " + quoted(diagram.name()));
        parts.add("  \"initial\": " + quoted(diagram.initial()));
        addList("states", diagram.states().stream().map(JsonWriter::state).toList(), parts);
        addList(
                "superstates",
                diagram.superstates().stream().map(JsonWriter::superstate).toList(),
                parts);
        addList("events", diagram.events().stream().map(JsonWriter::event).toList(), parts);
        addList("rows", diagram.rows().stream().map(JsonWriter::row).toList(), parts);
        return "{\n" + String.join(",\n", parts) + "\n}\n";
    }

    private static void addList(String name, List<String> lines, List<String> parts) {
        if (!lines.isEmpty()) {
            parts.add("  " + quoted(name) + ": [\n    " + String.join(",\n    ", lines) + "\n  ]");
        }
    }

    private static String state(State state) {
        JsonWriter object = new JsonWriter();
        object.member("name", Optional.of(state.name()));
        object.member("parent", state.parent());
        if (state.isFinal()) {
            object.members.add("\"final\": true");
        }
        object.member("entry", state.entry());
        object.member("exit", state.exit());
        return object.text();
    }

    private static String superstate(Superstate superstate) {
        JsonWriter object = new JsonWriter();
        object.member("name", Optional.of(superstate.name()));
        object.member("parent", superstate.parent());
        object.member("initial", superstate.initial());
        object.member("entry", superstate.entry());
        object.member("exit", superstate.exit());
        return object.text();
    }

    private static String event(Event event) {
        JsonWriter object = new JsonWriter();
        object.member("name", Optional.of(event.name()));
        object.member("after", event.after());
        return object.text();
    }

    private static String row(Row row) {
        JsonWriter object = new JsonWriter();
        object.member("from", row.from());
        object.member("event", row.event());
        object.member("kind", Optional.of(row.kind().name().toLowerCase(Locale.ROOT)));
        object.member("within", row.within());
        object.member("to", row.to());
        object.member("into", row.into());
        object.member("resumes", row.resumes());
        object.member("guards", row.guards());
        object.member("effects", row.effects());
        return object.text();
    }

    private void member(String name, Optional<String> value) {
        value.ifPresent(text -> members.add(quoted(name) + ": " + quoted(text)));
    }

    private void member(String name, List<String> values) {
        if (!values.isEmpty()) {
            members.add(quoted(name) + ": "
                    + values.stream().map(JsonWriter::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private String text() {
        return "{" + String.join(", ", members) + "}";
    }

    /** Names of Java need no escapes; who draws something else may have others. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}

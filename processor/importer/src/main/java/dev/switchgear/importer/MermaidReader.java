package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import dev.switchgear.importer.Sketch.End;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a state diagram of Mermaid. What only concerns its looks is skipped. */
final class MermaidReader {

    private static final Pattern TITLE = Pattern.compile("stateDiagram(-v2)?");
    private static final Pattern LOOKS = Pattern.compile(
            "(direction|classDef|class|style|linkStyle|click|hide|scale|accTitle)\\b.*|accDescr\\s*:.*");
    private static final Pattern DESCRIPTION = Pattern.compile("accDescr\\s*\\{.*");
    private static final Pattern NOTE = Pattern.compile("note\\s+(left|right)\\s+of\\b.*");
    private static final Pattern FLOATING_NOTE = Pattern.compile("note\\s+\"[^\"]*\"\\s+as\\b.*");
    private static final Pattern STATE = Pattern.compile("state\\b(?!\\s*(-->|:))");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern AS = Pattern.compile("as\\b");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.]+(?:-[\\p{L}\\p{N}_.]+)*");
    private static final Pattern STAR = Pattern.compile("\\[\\*\\]");
    private static final Pattern STYLE = Pattern.compile(":::[\\w-]+");
    private static final Pattern ARROW = Pattern.compile("-->");
    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern STEREOTYPE = Pattern.compile("<<\\s*(\\w+)\\s*>>|\\[\\[\\s*(\\w+)\\s*\\]\\]");
    private static final Pattern OPEN = Pattern.compile("\\{");
    private static final Pattern CLOSE = Pattern.compile("\\}");

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");

    /** Mermaid has no history; this is how an arrow to one is drawn that Switchgear draws. */
    private static final String HISTORY = "[H*]";

    private final Lines lines;
    private final Sketch sketch = new Sketch(true);

    private MermaidReader(Lines lines) {
        this.lines = lines;
    }

    /**
     * Reads a diagram.
     *
     * @param text its bytes, in UTF-8
     * @return what it says
     * @throws UnreadableException if it is no state diagram of Mermaid
     */
    static Diagram read(byte[] text) throws UnreadableException {
        MermaidReader reader = new MermaidReader(Lines.of(text));
        reader.readTitle();
        while (reader.lines.hasNext()) {
            reader.readLine(withoutComment(reader.lines.next()));
        }
        return reader.sketch.diagram(Optional.empty());
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("%%");
        return comment < 0 ? line : line.substring(0, comment).strip();
    }

    private void readTitle() throws UnreadableException {
        boolean isFirst = true;
        while (lines.hasNext()) {
            String line = withoutComment(lines.next());
            if (isFirst && line.equals("---")) {
                lines.skipTo("---"::equals, "the front matter");
            } else if (TITLE.matcher(line).matches()) {
                return;
            } else if (!line.isEmpty()) {
                throw new UnreadableException(lines.number(), "stateDiagram-v2 was expected, not " + line);
            }
            isFirst &= line.isEmpty();
        }
        throw new UnreadableException(0, "it is empty");
    }

    private void readLine(String line) throws UnreadableException {
        int number = lines.number();
        if (line.isEmpty()
                || (LOOKS.matcher(line).matches() && !line.contains("-->"))
                || FLOATING_NOTE.matcher(line).matches()) {
            return;
        }
        if (DESCRIPTION.matcher(line).matches()) {
            if (!line.endsWith("}")) {
                lines.skipTo(text -> text.endsWith("}"), "accDescr");
            }
        } else if (NOTE.matcher(line).matches()) {
            if (!line.contains(":")) {
                lines.skipTo("end note"::equals, "the note");
            }
        } else if (line.equals("--")) {
            sketch.separate(number);
        } else {
            Cursor cursor = new Cursor(line);
            if (cursor.skip(CLOSE)) {
                sketch.close(number);
            } else if (cursor.skip(STATE)) {
                readState(cursor);
            } else {
                readArrow(cursor);
            }
            if (!cursor.isAtEnd()) {
                throw notUnderstood(cursor.rest());
            }
        }
    }

    /** What follows {@code state}. */
    private void readState(Cursor cursor) throws UnreadableException {
        Optional<String> label = cursor.take(QUOTED).map(quoted -> quoted.group(1));
        Optional<MatchResult> id = label.isEmpty() || cursor.skip(AS) ? cursor.take(ID) : Optional.empty();
        if (id.isEmpty()) {
            throw notUnderstood(cursor.rest());
        }
        int number = lines.number();
        String name = id.get().group();
        Optional<MatchResult> stereotype = cursor.take(STEREOTYPE);
        Kind kind = stereotype.isPresent() ? kind(stereotype.get()) : Kind.STATE;
        cursor.skip(STYLE);
        List<String> lines = label.map(text -> List.of(BREAK.split(text))).orElse(List.of());
        sketch.declare(name, lines.stream().findFirst(), kind, number);
        lines.stream().skip(1).forEach(line -> sketch.describe(name, line, number));
        if (cursor.skip(OPEN)) {
            sketch.open(name, number);
            if (cursor.skip(CLOSE)) {
                sketch.close(number);
            }
        } else if (cursor.skip(COLON)) {
            sketch.describe(name, cursor.rest(), number);
        }
    }

    private Kind kind(MatchResult stereotype) throws UnreadableException {
        String word = stereotype.group(1) == null ? stereotype.group(2) : stereotype.group(1);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "choice" -> Kind.CHOICE;
            case "fork", "join" -> Kind.FORK;
            default -> throw new UnreadableException(lines.number(), "an unknown kind of state: " + word);
        };
    }

    /** {@code A --> B : label}, {@code A : description}, or {@code A}. */
    private void readArrow(Cursor cursor) throws UnreadableException {
        int number = lines.number();
        End source = end(cursor);
        if (cursor.skip(ARROW)) {
            End target = end(cursor);
            String label = cursor.skip(COLON) ? cursor.rest() : "";
            if (target instanceof End.State state && label.endsWith(HISTORY)) {
                target = new End.History(Optional.of(state.id()), true);
                label = label.substring(0, label.length() - HISTORY.length()).strip();
            }
            sketch.transition(source, target, label, number);
        } else if (source instanceof End.State state) {
            if (cursor.skip(COLON)) {
                sketch.describe(state.id(), cursor.rest(), number);
            } else if (cursor.isAtEnd()) {
                sketch.declare(state.id(), Optional.empty(), Kind.STATE, number);
            }
        } else {
            throw notUnderstood(cursor.rest());
        }
    }

    private End end(Cursor cursor) throws UnreadableException {
        if (cursor.skip(STAR)) {
            return new End.Star();
        }
        Optional<MatchResult> id = cursor.take(ID);
        if (id.isEmpty()) {
            throw notUnderstood(cursor.rest());
        }
        cursor.skip(STYLE);
        return new End.State(id.get().group());
    }

    private UnreadableException notUnderstood(String rest) {
        return new UnreadableException(
                lines.number(), rest.isEmpty() ? "something is missing at the end" : "not understood: " + rest);
    }
}

package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import dev.switchgear.importer.Sketch.End;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a state diagram of PlantUML. What only concerns its looks is skipped. */
final class PlantUmlReader {

    private static final Pattern START = Pattern.compile("@startuml(?:\\s+\"?([^\"]*)\"?)?");
    private static final Pattern LOOKS =
            Pattern.compile("(hide|show|scale|skinparam|title|header|footer|caption|mainframe|allow_mixing)\\b.*"
                    + "|(left to right|top to bottom) direction|!(theme|pragma|\\$)\\b.*");
    private static final Pattern TEXT_BLOCK =
            Pattern.compile("(title|legend|header|footer)(\\s+(left|right|center|top|bottom))*");
    private static final Pattern NOTE_LINE = Pattern.compile("note\\b[^:\"]*:.*|note\\s+\"[^\"]*\"\\s+as\\b.*");
    private static final Pattern NOTE = Pattern.compile("note\\b.*");
    private static final Pattern REGION = Pattern.compile("--+|\\|\\|+");
    private static final Pattern STATE = Pattern.compile("state\\b(?!\\s*(-|:|<-))");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern AS = Pattern.compile("as\\b");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.]+");
    private static final Pattern STAR = Pattern.compile("\\[\\*\\]");
    private static final Pattern HISTORY = Pattern.compile("\\[H(\\*?)\\]");
    private static final String DIRECTION =
            "(?:\\[[^\\]]*\\])?(?:left|right|up|down|le|ri|do|l|r|u|d)?(?:\\[[^\\]]*\\])?";
    private static final Pattern ARROW = Pattern.compile("-+(?:" + DIRECTION + "-+)?>");
    private static final Pattern BACK = Pattern.compile("<-+(?:" + DIRECTION + "-+)?");
    private static final Pattern COLOR = Pattern.compile("##?(?:\\[[^\\]]*\\])?[\\w:;.|/\\\\-]*");
    private static final Pattern STEREOTYPE = Pattern.compile("<<\\s*([^>]*?)\\s*>>");
    private static final Pattern BEGINNING = Pattern.compile("<<\\s*start\\s*>>");
    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern OPEN = Pattern.compile("\\{");
    private static final Pattern CLOSE = Pattern.compile("\\}");

    private final Lines lines;
    private final Sketch sketch = new Sketch(false);

    private PlantUmlReader(Lines lines) {
        this.lines = lines;
    }

    /**
     * Reads a diagram: the first one of a file.
     *
     * @param text its bytes, in UTF-8
     * @return what it says
     * @throws UnreadableException if it is no state diagram of PlantUML
     */
    static Diagram read(byte[] text) throws UnreadableException {
        PlantUmlReader reader = new PlantUmlReader(Lines.of(text));
        Optional<String> name = reader.readStart();
        int start = reader.lines.number();
        while (reader.lines.hasNext()) {
            String line = reader.lines.next();
            if (line.equals("@enduml")) {
                return reader.sketch.diagram(name);
            }
            reader.readLine(line);
        }
        throw new UnreadableException(start, "@startuml without @enduml");
    }

    private Optional<String> readStart() throws UnreadableException {
        while (lines.hasNext()) {
            var start = START.matcher(lines.next());
            if (start.matches()) {
                return Optional.ofNullable(start.group(1)).map(String::strip).filter(name -> !name.isEmpty());
            }
        }
        throw new UnreadableException(0, "there is no @startuml in it");
    }

    private void readLine(String line) throws UnreadableException {
        int number = lines.number();
        if (line.isEmpty() || line.startsWith("'")) {
            return;
        }
        if (line.startsWith("/'")) {
            if (!line.endsWith("'/")) {
                lines.skipTo(text -> text.endsWith("'/"), "the comment");
            }
        } else if (line.startsWith("<style")) {
            lines.skipTo("</style>"::equals, "the style");
        } else if (line.startsWith("skinparam") && line.endsWith("{")) {
            lines.skipTo("}"::equals, "skinparam");
        } else if (TEXT_BLOCK.matcher(line).matches()) {
            lines.skipTo(text -> text.matches("end\\s?(title|legend|header|footer)"), line);
        } else if (NOTE_LINE.matcher(line).matches() || (LOOKS.matcher(line).matches() && !line.contains("->"))) {
            return;
        } else if (NOTE.matcher(line).matches() && !line.contains("->")) {
            lines.skipTo(text -> text.equals("end note") || text.equals("endnote"), "the note");
        } else if (line.startsWith("!")) {
            sketch.lost(number, "what the preprocessor would do: " + line);
        } else if (REGION.matcher(line).matches()) {
            sketch.separate(number);
        } else {
            readStatement(new Cursor(line));
        }
    }

    private void readStatement(Cursor cursor) throws UnreadableException {
        if (cursor.skip(CLOSE)) {
            sketch.close(lines.number());
        } else if (cursor.skip(STATE)) {
            readState(cursor);
        } else {
            readArrow(cursor);
        }
        if (!cursor.isAtEnd()) {
            throw notUnderstood(cursor.rest());
        }
    }

    /** What follows {@code state}: {@code "Label" as id}, {@code id as "Label"}, {@code "Label"} or {@code id}. */
    private void readState(Cursor cursor) throws UnreadableException {
        int number = lines.number();
        Optional<String> label = quoted(cursor);
        Optional<String> id =
                label.isEmpty() || cursor.skip(AS) ? cursor.take(ID).map(MatchResult::group) : label;
        if (id.isEmpty()) {
            throw notUnderstood(cursor.rest());
        }
        if (label.isEmpty() && cursor.skip(AS)) {
            label = quoted(cursor);
        }
        boolean isStart = cursor.skip(BEGINNING);
        Kind kind = decorations(cursor);
        if (isStart) {
            sketch.start(id.get(), number);
        } else {
            sketch.declare(id.get(), label, kind, number);
        }
        if (cursor.skip(COLON)) {
            String text = cursor.rest();
            boolean opens = text.endsWith("{");
            sketch.describe(
                    id.get(), opens ? text.substring(0, text.length() - 1).strip() : text, number);
            if (opens) {
                sketch.open(id.get(), number);
            }
        } else if (cursor.skip(OPEN)) {
            sketch.open(id.get(), number);
            if (cursor.skip(CLOSE)) {
                sketch.close(number);
            }
        }
    }

    private static Optional<String> quoted(Cursor cursor) {
        return cursor.take(QUOTED).map(quoted -> quoted.group(1).replace("\\n", " "));
    }

    /** Colours, which are skipped, and stereotypes. */
    private static Kind decorations(Cursor cursor) {
        Kind kind = Kind.STATE;
        while (true) {
            Optional<MatchResult> stereotype = cursor.take(STEREOTYPE);
            if (stereotype.isPresent()) {
                kind = kind(stereotype.get().group(1));
            } else if (!cursor.skip(COLOR)) {
                return kind;
            }
        }
    }

    private static Kind kind(String stereotype) {
        return switch (stereotype.toLowerCase(Locale.ROOT)) {
            case "choice" -> Kind.CHOICE;
            case "fork", "join" -> Kind.FORK;
            case "entrypoint", "exitpoint", "inputpin", "outputpin", "expansioninput", "expansionoutput" -> Kind.POINT;
            case "end" -> Kind.FINAL;
            case "history" -> Kind.SHALLOW_HISTORY;
            case "history*" -> Kind.DEEP_HISTORY;
            default -> Kind.STATE;
        };
    }

    /** {@code A -down-> B : label}, {@code A <- B}, {@code A : description}, or {@code A}. */
    private void readArrow(Cursor cursor) throws UnreadableException {
        int number = lines.number();
        End source = end(cursor);
        boolean isBack = cursor.skip(BACK);
        if (isBack || cursor.skip(ARROW)) {
            End target = end(cursor);
            String label = cursor.skip(COLON) ? cursor.rest().replace("\\n", " ") : "";
            sketch.transition(isBack ? target : source, isBack ? source : target, label, number);
        } else if (source instanceof End.State state && cursor.skip(COLON)) {
            sketch.describe(state.id(), cursor.rest().replace("\\n", " "), number);
        } else {
            throw notUnderstood(cursor.rest());
        }
    }

    private End end(Cursor cursor) throws UnreadableException {
        if (cursor.skip(STAR)) {
            return new End.Star();
        }
        Optional<String> quoted = quoted(cursor);
        Optional<String> id = quoted.isPresent() ? quoted : cursor.take(ID).map(MatchResult::group);
        Optional<MatchResult> history = cursor.take(HISTORY);
        if (id.isEmpty() && history.isEmpty()) {
            throw notUnderstood(cursor.rest());
        }
        decorations(cursor);
        return history.isEmpty()
                ? new End.State(id.get())
                : new End.History(id, !history.get().group(1).isEmpty());
    }

    private UnreadableException notUnderstood(String rest) {
        return new UnreadableException(
                lines.number(), rest.isEmpty() ? "something is missing at the end" : "not understood: " + rest);
    }
}

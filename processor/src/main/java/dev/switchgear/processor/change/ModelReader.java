package dev.switchgear.processor.change;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.change.Json.Elements;
import dev.switchgear.processor.change.Json.Members;
import dev.switchgear.processor.change.Json.Plain;
import dev.switchgear.processor.change.Json.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the model of a machine that was written down in JSON. Members that it does not know are of a later version, and are skipped. */
public final class ModelReader {

    /** The version of the form that it knows. */
    private static final String VERSION = "1";

    private final String text;
    private final Set<String> states = new HashSet<>();
    private final Set<String> superstates = new HashSet<>();
    private final Set<String> events = new HashSet<>();

    private ModelReader(String text) {
        this.text = text;
    }

    /**
     * The machine that a text describes.
     *
     * @throws MalformedModel if it describes none
     */
    public static Diagram read(String text) throws MalformedModel {
        return new ModelReader(text).diagram();
    }

    private Diagram diagram() throws MalformedModel {
        Json all = JsonReader.read(text);
        Members model = object(all);
        Json version = required(model, "format");
        if (!version.title().equals(VERSION)) {
            throw wrong(
                    version, "its format is " + version.title() + ", and this version of Switchgear reads " + VERSION);
        }
        // What rows and superstates refer to is known before they are read.
        declare(model, "states", states);
        declare(model, "superstates", superstates);
        declare(model, "events", events);
        return new Diagram(
                text(required(model, "name")),
                reference(required(model, "initial"), states, "state"),
                each(model, "states", this::state),
                each(model, "superstates", this::superstate),
                each(model, "events", this::event),
                each(model, "rows", this::row));
    }

    private void declare(Members model, String list, Set<String> names) throws MalformedModel {
        for (Json element : elements(model, list)) {
            Json name = required(object(element), "name");
            if (!names.add(text(name))) {
                throw wrong(name, name.title() + " is there twice");
            }
        }
    }

    private Diagram.State state(Members state) throws MalformedModel {
        return new Diagram.State(
                text(required(state, "name")),
                reference(state, "parent", superstates, "superstate"),
                flag(state, "final"),
                texts(state, "entry"),
                texts(state, "exit"));
    }

    private Diagram.Superstate superstate(Members superstate) throws MalformedModel {
        return new Diagram.Superstate(
                text(required(superstate, "name")),
                reference(superstate, "parent", superstates, "superstate"),
                reference(superstate, "initial", states, "state"),
                texts(superstate, "entry"),
                texts(superstate, "exit"));
    }

    private Diagram.Event event(Members event) throws MalformedModel {
        Json after = event.members().get("after");
        return new Diagram.Event(
                text(required(event, "name")), after == null ? Optional.empty() : Optional.of(text(after)));
    }

    private Diagram.Row row(Members row) throws MalformedModel {
        List<String> from = new ArrayList<>();
        for (Json state : elements(row, "from")) {
            from.add(reference(state, states, "state"));
        }
        Kind kind = kind(required(row, "kind"));
        Optional<String> to = reference(row, "to", states, "state");
        Optional<String> resumes = reference(row, "resumes", superstates, "superstate");
        if (to.isPresent() != (kind == Kind.EXTERNAL) || resumes.isPresent() != (kind == Kind.RESUMING)) {
            throw wrong(row, "the row has a target that does not fit its kind");
        }
        return new Diagram.Row(
                from,
                reference(row, "event", events, "event"),
                kind,
                reference(row, "within", superstates, "superstate"),
                to,
                reference(row, "into", superstates, "superstate"),
                resumes,
                texts(row, "guards"),
                texts(row, "effects"));
    }

    private Kind kind(Json value) throws MalformedModel {
        String name = text(value);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(value, value.title() + " is no kind of a row"));
    }

    private interface Reading<T> {
        T read(Members element) throws MalformedModel;
    }

    private <T> List<T> each(Members owner, String member, Reading<T> reading) throws MalformedModel {
        List<T> read = new ArrayList<>();
        for (Json element : elements(owner, member)) {
            read.add(reading.read(object(element)));
        }
        return read;
    }

    private List<String> texts(Members owner, String member) throws MalformedModel {
        List<String> texts = new ArrayList<>();
        for (Json element : elements(owner, member)) {
            texts.add(text(element));
        }
        return texts;
    }

    /** The elements of a member, none if it is not there. */
    private List<Json> elements(Members owner, String member) throws MalformedModel {
        Json value = owner.members().get(member);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Elements list) {
            return list.elements();
        }
        throw wrong(value, "\"" + member + "\" is an array, and not " + value.title());
    }

    private Optional<String> reference(Members owner, String member, Set<String> known, String what)
            throws MalformedModel {
        Json value = owner.members().get(member);
        return value == null ? Optional.empty() : Optional.of(reference(value, known, what));
    }

    private String reference(Json value, Set<String> known, String what) throws MalformedModel {
        String name = text(value);
        if (!known.contains(name)) {
            throw wrong(value, value.title() + " is no " + what + " of the file");
        }
        return name;
    }

    private boolean flag(Members owner, String member) throws MalformedModel {
        Json value = owner.members().get(member);
        if (value == null) {
            return false;
        }
        if (value instanceof Plain plain
                && (plain.text().equals("true") || plain.text().equals("false"))) {
            return plain.text().equals("true");
        }
        throw wrong(value, "\"" + member + "\" is true or false, and not " + value.title());
    }

    private Json required(Members owner, String member) throws MalformedModel {
        Json value = owner.members().get(member);
        if (value == null) {
            throw wrong(owner, "the member \"" + member + "\" is missing");
        }
        return value;
    }

    private Members object(Json value) throws MalformedModel {
        if (value instanceof Members members) {
            return members;
        }
        throw wrong(value, "an object is expected, and not " + value.title());
    }

    private String text(Json value) throws MalformedModel {
        if (value instanceof Text found) {
            return found.value();
        }
        throw wrong(value, "a text is expected, and not " + value.title());
    }

    private MalformedModel wrong(Json value, String message) {
        return MalformedModel.at(value.position(), text, message);
    }
}

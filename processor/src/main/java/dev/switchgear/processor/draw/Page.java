package dev.switchgear.processor.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A machine as a page of HTML in which it can be tried: one text, which needs no network. What the page does stands in scripts, in
 * {@code page/} beside this class; here they are put together with the machine.
 */
public final class Page {

    private static final String FOLDER = "page/";

    private static final Pattern HOLE = Pattern.compile("\\$\\{(\\w+)}");

    private static final Pattern COMMENT = Pattern.compile("//|/?\\*");

    /** In an order in which each uses only those before it. */
    private static final List<String> SCRIPTS =
            List.of("words.js", "layout.js", "picture.js", "machine.js", "copy.js", "stage.js", "page.js");

    private Page() {}

    /**
     * What a spec claims of its machine.
     *
     * @param text the claim as it is written: {@code @Never(reach = SHIPPED, without = PAID)}
     * @param because why it is to hold, if anybody says so
     * @param states the states that it is about
     */
    public record Sentence(String text, Optional<String> because, List<String> states) {

        public Sentence {
            states = List.copyOf(states);
        }
    }

    /** The page of a machine of which no code is known. */
    public static String of(Diagram diagram, List<Sentence> sentences) {
        return text(diagram, sentences, Optional.empty());
    }

    /** The page of a machine, which writes tests that call its code. */
    public static String of(Diagram diagram, List<Sentence> sentences, MachineCode code) {
        return text(diagram, sentences, Optional.of(code));
    }

    private static String text(Diagram diagram, List<Sentence> sentences, Optional<MachineCode> code) {
        Map<String, String> parts = Map.of(
                "title", escaped(diagram.name()),
                "style", compact(resource("page.css")),
                "data", data(diagram, sentences, code),
                "dagre", withoutMap(resource("dagre.min.js")),
                "license", escaped(resource("dagre.LICENSE.txt").strip()),
                "script",
                        SCRIPTS.stream().map(Page::resource).map(Page::compact).collect(joining()));
        return HOLE.matcher(resource("page.html"))
                .replaceAll(hole -> Matcher.quoteReplacement(parts.getOrDefault(hole.group(1), hole.group())));
    }

    /** No name ends the element that the data stand in. */
    private static String data(Diagram diagram, List<Sentence> sentences, Optional<MachineCode> code) {
        Stream<String> members = Stream.of(
                        Stream.of("\"model\": " + Format.JSON.text(diagram).strip()),
                        Stream.of("\"sentences\": ["
                                + sentences.stream().map(Page::data).collect(joining(",\n")) + "]"),
                        code.stream().map(known -> "\"code\": " + known.json()))
                .flatMap(part -> part);
        return members.collect(joining(",\n", "{", "}")).replace("<", "\\u003c");
    }

    private static String data(Sentence sentence) {
        Json json = new Json().add("text", sentence.text());
        sentence.because().ifPresent(reason -> json.add("because", reason));
        return json.add("states", sentence.states()).text();
    }

    /** Without what only those need who change it: indentation, and lines of comment. No text of a script has such lines. */
    private static String compact(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !COMMENT.matcher(line).lookingAt())
                .map(line -> line + "\n")
                .collect(joining());
    }

    /** The page is read without the file that the last line of a minified script tells of. */
    private static String withoutMap(String script) {
        return script.replaceAll("(?m)^//# sourceMappingURL=.*\\R?", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource(String name) {
        try (InputStream stream = Page.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing in the archive of the processor");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

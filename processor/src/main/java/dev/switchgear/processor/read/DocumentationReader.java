package dev.switchgear.processor.read;

import dev.switchgear.processor.java.Documentation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Reads documentation comments, as far as a machine repeats them. Plain text is repeated. Anything else (links, of which the machine
 * lacks the imports, HTML, which may be broken, Markdown, tags that we do not know) is left to {@code {@inheritDoc}}: Javadoc then
 * resolves it where it was written.
 */
final class DocumentationReader {

    /** A tag at the beginning of a line. */
    private static final Pattern TAG = Pattern.compile("@(\\w+)(?:\\s+(.*))?", Pattern.DOTALL);

    /** What a tag is about, and what it says of it. */
    private static final Pattern SUBJECT = Pattern.compile("(\\S+)\\s+(.*)", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s[^{}@]*}");

    /** Ends a comment, is a Unicode escape, or more than text in HTML, Javadoc or Markdown. */
    private static final Pattern SPECIAL = Pattern.compile("\\*/|\\\\u|[<>&{}`]|(?<!\\S)@");

    /** Longer words would make longer lines than generated code has. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{72}");

    private final Elements elements;

    DocumentationReader(Elements elements) {
        this.elements = elements;
    }

    /** That of a method, which the machine overrides. */
    Documentation ofMethod(Element method) {
        return read(method, text -> Optional.of(plain(text).orElse(Documentation.INHERITED)));
    }

    /** That of a constructor, of which nothing is inherited. */
    Documentation ofConstructor(Element constructor) {
        return read(constructor, DocumentationReader::plain);
    }

    private interface Repeating {
        Optional<String> repeated(String text);
    }

    private Documentation read(Element element, Repeating repeating) {
        String comment = elements.getDocComment(element);
        if (comment == null || comment.isBlank()) {
            return Documentation.NONE;
        }
        List<String> blocks = blocks(comment);
        Map<String, String> parameters = new HashMap<>();
        Map<String, String> thrown = new HashMap<>();
        Optional<String> result = Optional.empty();
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher tag = TAG.matcher(block);
            if (!tag.matches() || tag.group(2) == null) {
                continue;
            }
            String text = tag.group(2).replaceAll("\\s+", " ");
            switch (tag.group(1)) {
                case "param" -> about(text, repeating, parameters);
                case "throws", "exception" -> about(text, repeating, thrown);
                case "return" -> result = repeating.repeated(text);
                default -> {}
            }
        }
        Optional<String> description =
                Optional.of(blocks.get(0)).filter(text -> !text.isBlank()).flatMap(repeating::repeated);
        return new Documentation(description, parameters, result, thrown);
    }

    private static void about(String text, Repeating repeating, Map<String, String> texts) {
        Matcher subject = SUBJECT.matcher(text);
        if (subject.matches()) {
            repeating.repeated(subject.group(2)).ifPresent(said -> texts.putIfAbsent(subject.group(1), said));
        }
    }

    /** The description, and each tag that begins a line and does not stand in braces, as the code of an example may. */
    private static List<String> blocks(String comment) {
        List<StringBuilder> blocks = new ArrayList<>(List.of(new StringBuilder()));
        int depth = 0;
        for (String line : comment.lines().map(String::strip).toList()) {
            if (depth == 0 && line.startsWith("@")) {
                blocks.add(new StringBuilder());
            }
            blocks.get(blocks.size() - 1).append(line).append('\n');
            depth += (int) (line.chars().filter(c -> c == '{').count()
                    - line.chars().filter(c -> c == '}').count());
            depth = Math.max(depth, 0);
        }
        return blocks.stream().map(block -> block.toString().strip()).toList();
    }

    /** A text whose words mean the same anywhere, in paragraphs; nothing if they may not. */
    private static Optional<String> plain(String text) {
        List<String> paragraphs = Stream.of(text.split("\n\\s*\n(?:<p>\\s*)?", -1))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        boolean isPlain = paragraphs.stream()
                .noneMatch(paragraph ->
                        SPECIAL.matcher(CODE.matcher(paragraph).replaceAll("")).find()
                                || LONG_WORD.matcher(paragraph).find());
        return isPlain && !paragraphs.isEmpty() ? Optional.of(String.join("\n\n<p>", paragraphs)) : Optional.empty();
    }
}

package dev.switchgear.importer;

import java.util.ArrayList;
import java.util.List;

/** Puts words of a diagram into Java, where they must not become code. */
final class Source {

    /** How long a line gets. */
    static final int WIDTH = 120;

    private Source() {}

    /** A text as lines of a comment, each with an indentation. */
    static List<String> comment(String indentation, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" ", -1)) {
            if (!line.isEmpty() && indentation.length() + 4 + line.length() + word.length() > WIDTH) {
                lines.add(indentation + "// " + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(indentation + "// " + line);
        return lines;
    }

    /** A text on one line, in which a backslash never begins a Unicode escape. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\\') {
                plain.append("\\\\");
            } else if (Character.isISOControl(point)
                    || Character.isWhitespace(point)
                    || Character.getType(point) == Character.SURROGATE) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString().strip().replaceAll(" +", " ");
    }

    /** The value of a member of an annotation: one, or several in braces. */
    static String list(List<String> values) {
        return values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
    }

    /** An annotation on one line, or with a line for each member if that is too long. */
    static String annotation(String indentation, String name, List<String> members) {
        String line = indentation + "@" + name + (members.isEmpty() ? "" : "(" + String.join(", ", members) + ")");
        if (line.length() <= WIDTH) {
            return line;
        }
        String inner = "\n" + indentation + "        ";
        return indentation + "@" + name + "(" + inner + String.join("," + inner, members) + ")";
    }
}

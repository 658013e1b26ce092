package dev.switchgear.processor.change;

import dev.switchgear.processor.change.Json.Elements;
import dev.switchgear.processor.change.Json.Members;
import dev.switchgear.processor.change.Json.Plain;
import dev.switchgear.processor.change.Json.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as RFC 8259 defines it, and nothing beside it: no comments, no comma at an end, no member twice. A library would be one more
 * jar on the processor path of every user, and in the way of those who have another version of it there.
 */
final class JsonReader {

    /** A model needs four levels; who nests deeper has another file in mind. */
    private static final int DEEPEST = 32;

    private static final Pattern PLAIN =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The one value of a text. */
    static Json read(String text) throws MalformedModel {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(0);
        reader.skipSpace();
        if (reader.position < text.length()) {
            throw reader.unexpected("the end of the file");
        }
        return value;
    }

    private Json value(int depth) throws MalformedModel {
        skipSpace();
        if (depth > DEEPEST) {
            throw MalformedModel.at(position, text, "it is nested too deeply");
        }
        return switch (next()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> {
                int start = position;
                yield new Text(string(), start);
            }
            default -> plain();
        };
    }

    /** The next character; at the end, one that stands nowhere. */
    private char next() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private Members members(int depth) throws MalformedModel {
        int start = position++;
        Map<String, Json> members = new LinkedHashMap<>();
        skipSpace();
        boolean isOver = skip('}');
        while (!isOver) {
            skipSpace();
            int place = position;
            if (next() != '"') {
                throw unexpected("the name of a member");
            }
            String name = string();
            require(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw MalformedModel.at(place, text, "the member \"" + name + "\" is there twice");
            }
            isOver = isOver('}');
        }
        return new Members(members, start);
    }

    private Elements elements(int depth) throws MalformedModel {
        int start = position++;
        List<Json> elements = new ArrayList<>();
        skipSpace();
        boolean isOver = skip(']');
        while (!isOver) {
            elements.add(value(depth + 1));
            isOver = isOver(']');
        }
        return new Elements(elements, start);
    }

    /** After a member or an element there is another one, or there is none. */
    private boolean isOver(char end) throws MalformedModel {
        skipSpace();
        if (skip(end)) {
            return true;
        }
        if (!skip(',')) {
            throw unexpected("a comma or " + end);
        }
        return false;
    }

    private Plain plain() throws MalformedModel {
        Matcher plain = PLAIN.matcher(text).region(position, text.length());
        if (!plain.lookingAt()) {
            throw unexpected("a value");
        }
        int start = position;
        position = plain.end();
        return new Plain(plain.group(), start);
    }

    private String string() throws MalformedModel {
        int start = position++;
        StringBuilder read = new StringBuilder();
        while (next() != '"') {
            if (position >= text.length() || next() < ' ') {
                throw MalformedModel.at(start, text, "a text does not end in its line");
            }
            char c = text.charAt(position++);
            read.append(c == '\\' ? escaped() : c);
        }
        position++;
        return read.toString();
    }

    private char escaped() throws MalformedModel {
        char c = next();
        position++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw MalformedModel.at(position - 2, text, "\\" + c + " is no escape");
        };
    }

    private char unicode() throws MalformedModel {
        int end = Math.min(position + HEX_DIGITS, text.length());
        String digits = text.substring(position, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw MalformedModel.at(position - 2, text, "\\u" + digits + " is no escape");
        }
        position = end;
        return (char) Integer.parseInt(digits, HEX);
    }

    private void require(char c) throws MalformedModel {
        skipSpace();
        if (!skip(c)) {
            throw unexpected(String.valueOf(c));
        }
    }

    private boolean skip(char c) {
        boolean isThere = next() == c && position < text.length();
        position += isThere ? 1 : 0;
        return isThere;
    }

    private void skipSpace() {
        while (position < text.length() && " \t\n\r".indexOf(next()) >= 0) {
            position++;
        }
    }

    private MalformedModel unexpected(String expected) {
        String found =
                position < text.length() ? "'" + Character.toString(text.codePointAt(position)) + "'" : "the end";
        return MalformedModel.at(position, text, expected + " is expected, and not " + found);
    }
}

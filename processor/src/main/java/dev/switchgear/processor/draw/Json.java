package dev.switchgear.processor.draw;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** An object in JSON, on one line. */
final class Json {

    private final List<String> members = new ArrayList<>();

    Json add(String name, String value) {
        return addText(name, quoted(value));
    }

    Json add(String name, boolean value) {
        return addText(name, String.valueOf(value));
    }

    Json add(String name, List<String> values) {
        return addText(name, values.stream().map(Json::quoted).collect(joining(", ", "[", "]")));
    }

    Json add(String name, Json value) {
        return addText(name, value.text());
    }

    private Json addText(String name, String text) {
        members.add(quoted(name) + ": " + text);
        return this;
    }

    String text() {
        return members.stream().collect(joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}

package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Names in messages. */
public final class Words {

    private Words() {}

    /** In a sentence: {@code a, b and c}. */
    public static String listed(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** As a member of an annotation: {@code {a, b}}, or without braces if there is one alone. */
    public static String quoted(List<?> constants) {
        return constants.size() == 1
                ? constants.get(0).toString()
                : constants.stream().map(Object::toString).collect(joining(", ", "{", "}"));
    }
}

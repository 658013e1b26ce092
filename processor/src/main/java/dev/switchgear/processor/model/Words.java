package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Names in messages. */
public final class Words {

    private Words() {}

    /** In a sentence: {@code a, b and c}. */
    public static String listed(List<?> names) {
        return listed(names, " and ");
    }

    /** In a sentence: {@code a, b or c}. */
    public static String listedOr(List<?> names) {
        return listed(names, " or ");
    }

    private static String listed(List<?> names, String beforeTheLast) {
        int last = names.size() - 1;
        return last < 0 ? "" : joined(names.subList(0, last)) + (last == 0 ? "" : beforeTheLast) + names.get(last);
    }

    private static String joined(List<?> names) {
        return names.stream().map(Object::toString).collect(joining(", "));
    }

    /** As a member of an annotation: {@code {a, b}}, or without braces if there is one alone. */
    public static String quoted(List<?> constants) {
        return constants.size() == 1
                ? constants.get(0).toString()
                : constants.stream().map(Object::toString).collect(joining(", ", "{", "}"));
    }
}

package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** Names in messages. */
public final class Words {

    private static final int SHOWN_AT_MOST = 24;

    private Words() {}

    /** As many of them as somebody reads, and how many more there are. */
    public static List<String> some(List<?> names) {
        int more = names.size() - SHOWN_AT_MOST;
        Stream<String> shown = names.stream().limit(SHOWN_AT_MOST).map(Object::toString);
        return Stream.concat(shown, more > 0 ? Stream.of(more + " more") : Stream.empty())
                .toList();
    }

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

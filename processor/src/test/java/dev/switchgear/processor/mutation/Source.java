package dev.switchgear.processor.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source text and its tokens. It need not be Java: a mutant may be spoilt again. */
final class Source {

    /**
     * Tokens from one to another.
     *
     * @param first the first, by its number
     * @param last the last; the one before the first if there is none
     */
    record Range(int first, int last) {}

    private record Token(String text, int start) {

        int end() {
            return start + text.length();
        }
    }

    private static final Pattern TOKEN = Pattern.compile("(?s)(?<skipped>\\s+|//[^\\n]*|/\\*.*?\\*/)"
            + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d[\\w.]*"
            + "|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?|\\.\\.\\.|.");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Source(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("skipped") == null) {
                tokens.add(new Token(matcher.group(), matcher.start()));
            }
        }
    }

    String text() {
        return text;
    }

    /** How many tokens there are. */
    int size() {
        return tokens.size();
    }

    /** A token; nothing where there is none. */
    String at(int token) {
        return token < 0 || token >= size() ? "" : tokens.get(token).text();
    }

    /** Whether a token is a name or a keyword. */
    boolean isWord(int token) {
        return !at(token).isEmpty() && Character.isJavaIdentifierStart(at(token).charAt(0));
    }

    /** Where a token starts. */
    int start(int token) {
        return token < 0
                ? 0
                : token >= size() ? text.length() : tokens.get(token).start();
    }

    /** Where a token ends. */
    int end(int token) {
        return token < 0
                ? 0
                : token >= size() ? text.length() : tokens.get(token).end();
    }

    /** The text of a range. */
    String of(Range range) {
        return range.last() < range.first() ? "" : text.substring(start(range.first()), end(range.last()));
    }

    /** The text with something else in the place of a range. */
    String replacing(Range range, String by) {
        int start = start(range.first());
        int end = range.last() < range.first() ? start : end(range.last());
        return text.substring(0, start) + by + text.substring(end);
    }

    /** The text with something else in the place of a token. */
    String replacing(int token, String by) {
        return replacing(new Range(token, token), by);
    }

    /** The text without a range. */
    String without(Range range) {
        return replacing(range, "");
    }

    /** The text with more before a token. */
    String before(int token, String more) {
        return replacing(new Range(token, token - 1), more + " ");
    }

    /** The text with more after a token. */
    String after(int token, String more) {
        return text.substring(0, end(token)) + " " + more + text.substring(end(token));
    }

    /** The text with two ranges that changed places. */
    String swapping(Range one, Range other) {
        if (one.first() > other.first()) {
            return swapping(other, one);
        }
        return one.last() >= other.first()
                ? text
                : text.substring(0, start(one.first()))
                        + of(other)
                        + text.substring(end(one.last()), start(other.first()))
                        + of(one)
                        + text.substring(end(other.last()));
    }

    /** The token that closes the bracket that another one opens; the last one if none does. */
    int closing(int open) {
        String opener = at(open);
        String closer = switch (opener) {
            case "(" -> ")";
            case "{" -> "}";
            case "<" -> ">";
            default -> "]";
        };
        int depth = 0;
        for (int token = open; token < size(); token++) {
            if (at(token).equals(opener)) {
                depth++;
            } else if (at(token).equals(closer) && --depth == 0) {
                return token;
            }
        }
        return size() - 1;
    }

    /** What stands between commas within a range, brackets left whole. */
    List<Range> items(Range range) {
        List<Range> items = new ArrayList<>();
        int first = range.first();
        for (int token = first; token <= range.last(); token++) {
            if ("({[<".contains(at(token))) {
                token = closing(token);
            } else if (at(token).equals(",")) {
                items.add(new Range(first, token - 1));
                first = token + 1;
            }
        }
        if (first <= range.last()) {
            items.add(new Range(first, range.last()));
        }
        return items;
    }
}

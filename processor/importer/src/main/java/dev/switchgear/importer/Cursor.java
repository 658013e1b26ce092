package dev.switchgear.importer;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of text and how much of it has been read. Space between what is taken does not matter. */
final class Cursor {

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
        skipSpace();
    }

    /** Takes what comes next, if it is this. */
    Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        skipSpace();
        return Optional.of(matcher.toMatchResult());
    }

    /** Takes what comes next, if it is this, and tells whether it was. */
    boolean skip(Pattern pattern) {
        return take(pattern).isPresent();
    }

    /** Takes the rest of the line, without space around it. */
    String rest() {
        String rest = text.substring(position).strip();
        position = text.length();
        return rest;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }
}

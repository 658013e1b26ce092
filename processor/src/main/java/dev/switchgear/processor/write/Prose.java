package dev.switchgear.processor.write;

import java.util.List;

/** Text of a comment, broken into lines that fit. */
final class Prose {

    private static final int WIDTH = 92;

    private Prose() {}

    /** Names in a sentence: {@code a, b and c}. */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Breaks plain text at its spaces. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= WIDTH;
            if (column > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}

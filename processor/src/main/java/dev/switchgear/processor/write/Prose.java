package dev.switchgear.processor.write;

/** Text of a comment, broken into lines that fit. */
final class Prose {

    private static final int WIDTH = 92;

    private Prose() {}

    /** Breaks plain text at its spaces. */
    static String wrapped(String text) {
        return wrapped(text, WIDTH);
    }

    /** Breaks plain text at its spaces, into lines that are no longer than this where words allow. */
    static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= width;
            if (column > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}

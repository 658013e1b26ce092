package dev.switchgear.processor.write;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Which characters beyond ASCII the files of a compilation can have. The others are written as Unicode escapes, which mean the same
 * in any encoding (JLS 3.3).
 *
 * @param inCode those that code can have
 * @param inComments those that comments can have
 */
record Letters(IntPredicate inCode, IntPredicate inComments) {

    /** Those that the file of a spec has itself, for the compiler has read them in the same encoding. */
    static Letters shownIn(CharSequence source) {
        IntPredicate shown = letter -> source.chars().anyMatch(other -> other == letter);
        return new Letters(shown, shown);
    }

    /**
     * Where nobody knows: ecj does not write files in the encoding in which it reads them. Comments keep their letters, where a wrong
     * one does no harm.
     */
    static Letters unknown() {
        return new Letters(letter -> false, letter -> true);
    }

    private enum Part {
        CODE(""),
        LINE("\n"),
        COMMENT("*/"),
        TEXT_BLOCK("\"\"\""),
        STRING("\""),
        CHARACTER("'");

        private final String end;

        Part(String end) {
            this.end = end;
        }

        /** The part that begins at a place of code. */
        static Part at(String text, int index) {
            for (Part part : values()) {
                if (part != CODE && text.startsWith(part.start(), index)) {
                    return part;
                }
            }
            return CODE;
        }

        String start() {
            return switch (this) {
                case CODE -> "";
                case LINE -> "//";
                case COMMENT -> "/*";
                case TEXT_BLOCK, STRING, CHARACTER -> end;
            };
        }

        boolean isComment() {
            return this == LINE || this == COMMENT;
        }
    }

    /** Whether a text has such characters. */
    static boolean areIn(String text) {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    /** The text of a Java file, in these letters and ASCII. */
    String write(String text) {
        StringBuilder escaped = new StringBuilder();
        Part part = Part.CODE;
        int index = 0;
        while (index < text.length()) {
            Part next = part == Part.CODE ? Part.at(text, index) : part;
            int length = 1;
            if (next != part) {
                length = next.start().length();
            } else if (part != Part.CODE && text.startsWith(part.end, index)) {
                length = part.end.length();
                next = Part.CODE;
            } else if (!part.isComment() && text.charAt(index) == '\\') {
                length = 2;
            }
            for (char letter : text.substring(index, index + length).toCharArray()) {
                append(letter, part.isComment() ? inComments : inCode, escaped);
            }
            part = next;
            index += length;
        }
        return escaped.toString();
    }

    private static void append(char letter, IntPredicate isWritten, StringBuilder text) {
        if (letter < 128 || isWritten.test(letter)) {
            text.append(letter);
        } else {
            text.append(String.format("\\u%04x", (int) letter));
        }
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of text as text blocks, in as many pieces as a class file needs.
 *
 * <pre>
 * """
 * LOCKED COIN to UNLOCKED
 * UNLOCKED PUSH to LOCKED
 * """
 * </pre>
 */
final class TextBlock {

    /** A constant may have 65,535 bytes (JVMS 4.4.7), and a character takes three at most. */
    private static final int MOST_CHARACTERS = 65_535 / 3;

    private static final int WIDTH = 80;

    private TextBlock() {}

    /** The pieces, as arguments of a call. */
    static CodeBlock of(Stream<String> lines) {
        List<CodeBlock> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int length = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            if (length + line.length() >= MOST_CHARACTERS) {
                pieces.add(quoted(piece.toString()));
                piece.setLength(0);
                length = 0;
            }
            length += line.length() + 1;
            piece.append(wrapped(line)).append('\n');
        }
        pieces.add(quoted(piece.toString()));
        return pieces.stream().collect(CodeBlock.joining(",\n"));
    }

    private static CodeBlock quoted(String text) {
        return CodeBlock.of("\"\"\"\n$L\"\"\"", text);
    }

    /** A long line goes on where it is continued by a backslash. */
    private static String wrapped(String line) {
        StringBuilder wrapped = new StringBuilder();
        int start = 0;
        while (line.length() - start > WIDTH) {
            int end = end(line, start);
            wrapped.append(line, start, end).append("\\\n");
            start = end;
        }
        return wrapped.append(line.substring(start)).toString();
    }

    /** Behind a comma, where there is one. */
    private static int end(String line, int start) {
        int comma = line.lastIndexOf(',', start + WIDTH - 1);
        return comma > start ? comma + 1 : start + WIDTH;
    }

    /** Words with spaces between, in lines that need not be wrapped. */
    static Stream<String> filled(List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream();
    }
}

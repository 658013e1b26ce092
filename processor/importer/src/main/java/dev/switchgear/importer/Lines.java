package dev.switchgear.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a text, one after the other. */
final class Lines {

    private final List<String> lines;
    private int number;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Takes a text apart.
     *
     * @param text its bytes, in UTF-8
     * @throws UnreadableException if it is no text
     */
    static Lines of(byte[] text) throws UnreadableException {
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(0, "it is no text in UTF-8");
        }
        String whole = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (whole.indexOf('\0') >= 0) {
            throw new UnreadableException(0, "it is no text: it contains a zero byte");
        }
        return new Lines(whole.lines().toList());
    }

    boolean hasNext() {
        return number < lines.size();
    }

    /** The next line, without space around it. */
    String next() {
        return lines.get(number++).strip();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /**
     * Skips lines up to one that ends a block, and this one.
     *
     * @throws UnreadableException if there is none
     */
    void skipTo(Predicate<String> end, String what) throws UnreadableException {
        int start = number;
        while (hasNext()) {
            if (end.test(next())) {
                return;
            }
        }
        throw new UnreadableException(start, what + " does not end");
    }
}

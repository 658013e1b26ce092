package dev.switchgear.importer;

import java.io.Serial;

/** Says that an input is no diagram of its format, and on which line that shows. */
final class UnreadableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int line;

    /**
     * Makes one.
     *
     * @param line the line, from 1; 0 if it is about the input as a whole
     * @param message what is wrong, on one line
     */
    UnreadableException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line, from 1; 0 if it is about the input as a whole. */
    int line() {
        return line;
    }
}

package dev.switchgear.processor.change;

/** A text is no model of a machine. */
public final class MalformedModel extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    private MalformedModel(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** What is wrong, and where: lines and columns are counted from 1. */
    static MalformedModel at(int position, String text, String message) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(position, text.length()); i++) {
            boolean isBreak = text.charAt(i) == '\n';
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + 1;
        }
        return new MalformedModel(message, line, column);
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The column, counted from 1. */
    public int column() {
        return column;
    }

    /** What is wrong. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

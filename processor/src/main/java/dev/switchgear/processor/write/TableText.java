package dev.switchgear.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of HTML whose source is aligned text. */
final class TableText {

    /** What a line of it may take: a comment has three columns more. */
    static final int WIDTH = 97;

    /**
     * A cell.
     *
     * @param tag the tag that begins it, with the tag of the row where it is the first
     * @param lines its text, at least one line
     */
    record Cell(String tag, List<String> lines) {

        Cell {
            lines = List.copyOf(lines);
        }

        /** One of one line. */
        static Cell of(String tag, String text) {
            return new Cell(tag, List.of(text));
        }

        private String line(int index) {
            String indent = index == 0 ? tag : " ".repeat(tag.length());
            return indent + (index < lines.size() ? lines.get(index) : "");
        }

        private int width() {
            return tag.length() + lines.stream().mapToInt(String::length).max().orElse(0);
        }
    }

    private TableText() {}

    /** Its lines. A cell of several lines is followed by the next one on its last line, so at most one in each row has several. */
    static List<String> of(String caption, List<List<Cell>> rows) {
        List<String> text = new ArrayList<>();
        text.add("<table class=\"plain\">");
        text.add("<caption>" + caption + "</caption>");
        List<Integer> widths = widths(rows);
        rows.forEach(row -> text.addAll(lines(row, widths)));
        text.add("</table>");
        return text;
    }

    /** How wide each column is, with its tags. */
    private static List<Integer> widths(List<List<Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> row.get(column).width())
                        .max()
                        .orElse(0))
                .toList();
    }

    private static List<String> lines(List<Cell> row, List<Integer> widths) {
        int height = row.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        List<StringBuilder> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(new StringBuilder());
        }
        int start = 0;
        int current = 0;
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            for (int i = 0; i < cell.lines().size(); i++) {
                StringBuilder line = lines.get(current + i);
                line.append(" ".repeat(start - line.length())).append(cell.line(i));
            }
            current += cell.lines().size() - 1;
            start += widths.get(column) + 1;
        }
        return lines.stream()
                .map(StringBuilder::toString)
                .map(String::stripTrailing)
                .toList();
    }
}

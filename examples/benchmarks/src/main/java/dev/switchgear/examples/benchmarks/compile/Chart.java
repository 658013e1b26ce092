package dev.switchgear.examples.benchmarks.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines over two logarithmic axes, as one SVG that needs nothing else and suits a light page as well as a dark one. */
final class Chart {

    /** A point; one whose height is no number is left out before. */
    record Point(double x, double y) {}

    private record Line(int color, List<Point> points, boolean isDashed) {}

    private static final String STYLE = """
            text { font: 13px system-ui, sans-serif; fill: #24292f }
            .title { font-weight: 600; font-size: 15px }
            .grid { stroke: #d0d7de; stroke-width: 1 }
            .paper { fill: #ffffff }
            .line { fill: none; stroke-width: 2 }
            .c0 { stroke: #0969da } .c1 { stroke: #bc4c00 } .c2 { stroke: #1a7f37 } .c3 { stroke: #8250df }
            .dashed { stroke-dasharray: 5 4; stroke-width: 1.5 }
            .dot { fill: none; stroke-width: 2 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3 }
              .grid { stroke: #30363d }
              .paper { fill: #0d1117 }
              .c0 { stroke: #58a6ff } .c1 { stroke: #f0883e } .c2 { stroke: #3fb950 } .c3 { stroke: #bc8cff }
            }
            """;

    private static final int WIDTH = 760;
    private static final int HEIGHT = 470;
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int RIGHT = 36;
    private static final int BOTTOM = 130;

    private final String title;
    private final String across;
    private final String up;
    private final Map<String, Integer> colors = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Chart(String title, String across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    /** Adds a line; those of one name have one color. */
    void line(String name, List<Point> points, boolean isDashed) {
        int color = colors.computeIfAbsent(name, any -> colors.size());
        if (!points.isEmpty()) {
            lines.add(new Line(color, points, isDashed));
        }
    }

    String svg() {
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(WIDTH, HEIGHT, title));
        out.append("<style>\n").append(STYLE).append("</style>\n");
        out.append("<rect class=\"paper\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n".formatted(WIDTH, HEIGHT));
        out.append(
                "<text class=\"title\" x=\"%d\" y=\"24\">%s: %s over %s</text>\n".formatted(LEFT, title, up, across));
        axes(out);
        for (Line line : lines) {
            draw(line, out);
        }
        legend(out);
        return out.append("</svg>\n").toString();
    }

    private void axes(StringBuilder out) {
        for (int power = lowX(); power <= highX(); power++) {
            double x = x(Math.pow(10, power));
            out.append(segment(x, TOP, x, HEIGHT - BOTTOM));
            out.append(text(x, HEIGHT - BOTTOM + 20, "middle", label(power)));
        }
        for (int power = lowY(); power <= highY(); power++) {
            double y = y(Math.pow(10, power));
            out.append(segment(LEFT, y, WIDTH - RIGHT, y));
            out.append(text(LEFT - 8, y + 4, "end", label(power)));
        }
    }

    private static String label(int power) {
        return power >= 0
                ? String.format(Locale.ROOT, "%,d", (long) Math.pow(10, power))
                : String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power));
    }

    private static String segment(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                x1,
                y1,
                x2,
                y2);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, words);
    }

    private void draw(Line line, StringBuilder out) {
        String points = line.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point.x()), y(point.y())))
                .collect(Collectors.joining(" "));
        out.append("<polyline class=\"line c%d%s\" points=\"%s\"/>\n"
                .formatted(line.color(), line.isDashed() ? " dashed" : "", points));
        for (Point point : line.points()) {
            out.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"dot c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"%s\"/>\n",
                    line.color(),
                    x(point.x()),
                    y(point.y()),
                    line.isDashed() ? "1.5" : "3"));
        }
    }

    private void legend(StringBuilder out) {
        int top = HEIGHT - BOTTOM + 48;
        colors.forEach((name, color) -> {
            double x = LEFT + color % 2 * 340;
            double y = top + color / 2 * 22;
            out.append(String.format(
                    Locale.ROOT,
                    "<line class=\"line c%d\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                    color,
                    x,
                    y - 4,
                    x + 26,
                    y - 4));
            out.append(text(x + 34, y, "start", name));
        });
        out.append(text(
                LEFT,
                top + 52,
                "start",
                "solid: the processor (-proc:only less parsing); dashed: the whole compilation"));
    }

    private int lowX() {
        return power(false, true);
    }

    private int highX() {
        return power(true, true);
    }

    private int lowY() {
        return power(false, false);
    }

    private int highY() {
        return power(true, false);
    }

    /** The power of ten below all coordinates, or above. */
    private int power(boolean isAbove, boolean isX) {
        double[] logarithms = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> Math.log10(isX ? point.x() : point.y()))
                .sorted()
                .toArray();
        if (logarithms.length == 0) {
            return isAbove ? 1 : 0;
        }
        return (int) (isAbove ? Math.ceil(logarithms[logarithms.length - 1]) : Math.floor(logarithms[0]));
    }

    private double x(double value) {
        double part = (Math.log10(value) - lowX()) / Math.max(1, highX() - lowX());
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        double part = (Math.log10(value) - lowY()) / Math.max(1, highY() - lowY());
        return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
    }
}

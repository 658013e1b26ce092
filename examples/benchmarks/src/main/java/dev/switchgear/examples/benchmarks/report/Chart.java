package dev.switchgear.examples.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The table as a picture: a line a contestant, a mark a machine, how many times the hand-written switch it takes on random
 * events. The scale is logarithmic; from one grey line to the next it is ten times as much.
 */
final class Chart {

    private static final int LEFT = 310;
    private static final int TOP = 76;
    private static final int DECADE = 100;
    private static final int STEP = 24;
    private static final int FIRST = -1;

    private static final String STYLE = """
              text { font: 13px system-ui, sans-serif; fill: #24292f; }
              .title { font-size: 15px; font-weight: 600; }
              .faint { fill: #57606a; font-size: 12px; }
              .grid { stroke: #d0d7de; }
              .one { stroke: #57606a; stroke-dasharray: 4 3; }
              .ours { font-weight: 600; }
              .m0 { fill: #1a7f37; } .m1 { fill: #0969da; } .m2 { fill: #bc4c00; }
              .paper { fill: #ffffff; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .faint { fill: #9198a1; }
                .grid { stroke: #30363d; }
                .one { stroke: #9198a1; }
                .m0 { fill: #3fb950; } .m1 { fill: #58a6ff; } .m2 { fill: #f0883e; }
                .paper { fill: #0d1117; }
              }
            """;

    private final Markdown table;
    private final List<Line> lines;
    private final int last;
    private final StringBuilder svg = new StringBuilder();

    Chart(Results results) {
        table = new Markdown(results);
        lines = Line.ALL.stream()
                .filter(line -> Markdown.MACHINES.stream()
                        .anyMatch(machine -> ratio(line, machine.get(0)).isPresent()))
                .toList();
        double most = lines.stream()
                .flatMapToDouble(line ->
                        Markdown.MACHINES.stream().flatMapToDouble(machine -> ratio(line, machine.get(0)).stream()))
                .max()
                .orElse(1);
        last = Math.max(1, (int) Math.ceil(Math.log10(most)));
    }

    String svg() {
        int width = LEFT + (last - FIRST) * DECADE + 40;
        int height = TOP + lines.size() * STEP + 40;
        put(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title\">",
                width, height);
        put("<title id=\"title\">What a transition costs on random events, as ratios to a hand-written switch</title>");
        put("<style>%n%s</style>", STYLE);
        put("<rect class=\"paper\" width=\"%d\" height=\"%d\" rx=\"6\"/>", width, height);
        put(
                "<text class=\"title\" x=\"16\" y=\"26\">A transition on random events; nested enum switch by hand = 1</text>");
        legend();
        grid(height - 34);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), TOP + i * STEP + STEP / 2);
        }
        put("</svg>");
        return svg.toString();
    }

    private void legend() {
        for (int i = 0; i < Markdown.MACHINES.size(); i++) {
            int x = 24 + i * 110;
            mark(i, x, 46);
            put(
                    "<text class=\"faint\" x=\"%d\" y=\"50\">%s</text>",
                    x + 12, Markdown.MACHINES.get(i).get(1));
        }
    }

    private void grid(int bottom) {
        for (int power = FIRST; power <= last; power++) {
            double x = x(Math.pow(10, power));
            put(
                    "<line class=\"%s\" x1=\"%.0f\" y1=\"%d\" x2=\"%.0f\" y2=\"%d\"/>",
                    power == 0 ? "one" : "grid", x, TOP, x, bottom);
            String label = power < 0 ? "0.1" : "%,d".formatted(Math.round(Math.pow(10, power)));
            put("<text class=\"faint\" x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, bottom + 18, label);
        }
    }

    private void line(Line line, int y) {
        put(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                line.kind() == Line.Kind.OURS ? "ours" : "",
                LEFT - 14,
                y + 4,
                line.words().replace("`", ""));
        for (int i = 0; i < Markdown.MACHINES.size(); i++) {
            OptionalDouble ratio = ratio(line, Markdown.MACHINES.get(i).get(0));
            if (ratio.isPresent()) {
                mark(i, x(ratio.getAsDouble()), y);
            }
        }
    }

    /** Another shape for each machine, for those who do not see colours. */
    private void mark(int machine, double x, int y) {
        switch (machine) {
            case 0 -> put("<circle class=\"m0\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>", x, y);
            case 1 -> put("<rect class=\"m1\" x=\"%.1f\" y=\"%d\" width=\"9\" height=\"9\"/>", x - 4.5, y - 4);
            default -> put("<path class=\"m2\" d=\"M%.1f %d l6 6 l-6 6 l-6 -6 z\"/>", x, y - 6);
        }
    }

    private OptionalDouble ratio(Line line, String machine) {
        return table.ratio(line, machine, "RANDOM_4096");
    }

    private static double x(double ratio) {
        return LEFT + Math.max(0, Math.log10(ratio) - FIRST) * DECADE;
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

package dev.switchgear.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what a run has found. It can be asked again, as long as the run's files are there. */
public final class Report {

    private Report() {}

    /**
     * Prints the tables and the goals, and writes {@code report.md} and {@code transitions.svg}.
     *
     * @param args the folder of the files, where the text is put as well, and the folder for the picture
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Results results = Results.read(folder);
        String text = text(results);
        System.out.println(text);
        Files.writeString(folder.resolve("report.md"), text);
        Files.writeString(Path.of(args[1]).resolve("transitions.svg"), new Chart(results).svg());
    }

    /** All that is printed. */
    static String text(Results results) {
        Markdown tables = new Markdown(results);
        return """
                %s
                %s
                %s
                %s
                ```text
                %s
                ```
                """.formatted(
                        tables.ratios(),
                        tables.nanoseconds(),
                        tables.others(),
                        new Nested(results).table(),
                        String.join("\n", new Goals(results).judged()));
    }
}

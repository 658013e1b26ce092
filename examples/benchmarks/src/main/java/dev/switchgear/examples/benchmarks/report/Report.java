package dev.switchgear.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what a run has found. It can be asked again, as long as the run's files are there. */
public final class Report {

    private Report() {}

    /**
     * Prints the tables and the goals, and writes {@code report.md} and {@code transitions.svg} beside the files.
     *
     * @param args the folder of the files, and a second one for the picture, if it is to be kept
     * @throws IOException if they cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Results results = Results.read(folder);
        String text = text(results);
        System.out.println(text);
        Files.writeString(folder.resolve("report.md"), text);
        String chart = new Chart(results).svg();
        Files.writeString(folder.resolve("transitions.svg"), chart);
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]).resolve("transitions.svg"), chart);
        }
    }

    /** All that is printed. */
    static String text(Results results) {
        Markdown tables = new Markdown(results);
        return """
                %s
                %s
                %s
                ```text
                %s
                ```
                """.formatted(
                tables.ratios(), tables.nanoseconds(), tables.others(), String.join("\n", new Goals(results).judged()));
    }
}

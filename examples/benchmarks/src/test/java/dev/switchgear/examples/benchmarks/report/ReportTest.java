package dev.switchgear.examples.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aRun() throws IOException {
        Files.writeString(
                folder.resolve("transitions.json"),
                "["
                        + String.join(
                                ",",
                                run("ENUM_SWITCH", "Large", "CYCLE", 4, 0),
                                run("ENUM_SWITCH", "Large", "RANDOM_4096", 16, 0),
                                run("PACKED_TABLE", "Large", "RANDOM_4096", 3, 0),
                                run("TABLE_FIRE", "Large", "CYCLE", 4.08, 0),
                                run("TABLE_FIRE", "Large", "RANDOM_4096", 4, 0.001),
                                run("TABLE_TRY_FIRE", "Large", "RANDOM_4096", 5, 0.001),
                                run("TRY_FIRE_IS_FALSE", "Large", "RANDOM_4096", 6, 0.001),
                                run("STATELESS4J", "Large", "RANDOM_4096", 48, 56),
                                run("FLAT_BY_HAND", "Player", "CYCLE", 2, 0),
                                run("NESTED_FIRE", "Player", "CYCLE", 3, 0),
                                run("SILENT_FLAT_BY_HAND", "Player", "CYCLE", 4, 0),
                                run("SILENT_NESTED_FIRE", "Player", "CYCLE", 4, 0))
                        + "]");
        Files.writeString(
                folder.resolve("footprints.json"), "{\"TABLE_FIRE/Session\": 16, \"GUARDED_FIRE/Session\": 32}");
    }

    /** Three iterations, of which the last was disturbed. */
    private static String run(String contestant, String machine, String walk, double cpu, double bytes) {
        return """
                {"benchmark": "x.TransitionBenchmark.transition",
                 "params": {"contestant": "%s", "machine": "%s", "walk": "%s"},
                 "primaryMetric": {"rawData": [[%5$s, %5$s, 999]]},
                 "secondaryMetrics": {"cpu": {"rawData": [[%4$s, %4$s, 999]]},
                                      "gc.alloc.rate.norm": {"rawData": [[%6$s, %6$s, %6$s]]}}}
                """.formatted(contestant, machine, walk, cpu, 2 * cpu, bytes);
    }

    @Test
    void ratiosAreOfMedians() throws IOException {
        assertThat(new Markdown(Results.read(folder)).ratios().lines().toList())
                .containsAtLeast(
                        "| by hand: nested enum switch | | | | | | | 1.00 | 1.00 | 0 |  |",
                        "| by hand: packed table over ints | | | | | | | | 0.19 | 0 |  |",
                        "| Switchgear: `fire`, table | | | | | | | 1.02 | 0.25 | 0 | 16 |",
                        "| stateless4j | | | | | | | | 3.00 | 56.0 |  |");
    }

    @Test
    void goalsAreJudged() throws IOException {
        assertThat(new Goals(Results.read(folder)).judged())
                .containsAtLeast(
                        "PASS  predictable events, 50x20, Switchgear: `fire`, table, of the enum switch: 1.02, at most 1.05",
                        "FAIL  RANDOM_4096 events, 50x20, `fire` of a table, of the packed table: 1.33, at most 1.30",
                        "PASS  `tryFire` that refuses, Large, RANDOM_4096, of one that does not: 1.40, at most 2.00",
                        "PASS  B a transition, Switchgear: `fire`, table: 0, at most 0",
                        "PASS  B an instance, Switchgear: `fire`, table: 16.0, at most 16.0",
                        "FAIL  B an instance with a guard and an effect: 32.0, at most 24.0");
    }

    @Test
    void whatHasSuperstatesIsComparedWithWhatIsFlat() throws IOException {
        Results results = Results.read(folder);

        assertThat(new Nested(results).table().lines().toList())
                .containsAtLeast(
                        "| Switchgear: `fire` | 1.50 | 3.00 | | | 0 |  |",
                        "| without actions, Switchgear: `fire` | 1.00 | 4.00 | | | 0 |  |");
        assertThat(new Goals(results).judged())
                .containsAtLeast(
                        "FAIL  three levels, CYCLE, Switchgear: `fire`, of the flattened switch: 1.50, at most 1.05",
                        "PASS  three levels, B a transition, Switchgear: `fire`: 0, at most 0");
    }

    @Test
    void theChartIsXml() throws Exception {
        String svg = new Chart(Results.read(folder)).svg();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).contains("stateless4j");
    }
}

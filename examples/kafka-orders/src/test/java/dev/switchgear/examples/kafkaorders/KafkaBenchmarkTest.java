package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.kafkaorders.KafkaBenchmark.Setting;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The benchmark runs, with and without machines; what it finds is for quieter hours. */
@Tag("thorough")
class KafkaBenchmarkTest {

    @Test
    void printsARowForEachSetting() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        KafkaBenchmark.run(
                List.of(new Setting(true, true, 2, 1), new Setting(false, false, 1, 1)),
                1_000,
                1,
                new PrintStream(printed, true, UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));

        List<String> lines = printed.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(2)).startsWith("| a machine | exactly once | 2 | 1 | ");
        assertThat(lines.get(3)).startsWith("| without | at least once | 1 | 1 | ");
        assertThat(lines.get(5)).startsWith("Without a broker, CPU µs/event: ");
    }
}

package dev.switchgear.examples.benchmarks.sources;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourcesTest {

    /** If not: {@code java -cp target/classes dev.switchgear.examples.benchmarks.sources.Sources src/main/java}. */
    @Test
    void whatIsKeptIsWhatIsWritten() throws IOException {
        for (Map.Entry<String, String> source : Sources.all().entrySet()) {
            assertWithMessage(source.getKey())
                    .that(Files.readString(Path.of("src/main/java", source.getKey())))
                    .isEqualTo(source.getValue());
        }
    }
}

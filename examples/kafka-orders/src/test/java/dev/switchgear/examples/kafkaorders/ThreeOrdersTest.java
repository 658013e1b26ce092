package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class ThreeOrdersTest {

    @Test
    void printsTheOrders(@TempDir Path stores) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ThreeOrders.print(new PrintStream(printed, true, UTF_8), stores);

        assertThat(lines(printed.toByteArray())).isEqualTo(lines(golden()));
    }

    private static byte[] golden() throws IOException {
        try (InputStream golden = ThreeOrdersTest.class.getResourceAsStream("/three-orders-on-kafka.txt")) {
            return golden.readAllBytes();
        }
    }

    /** The text with the line ends of one system, whichever it was printed or checked out on. */
    private static String lines(byte[] text) {
        return new String(text, UTF_8).replace("\r\n", "\n");
    }
}

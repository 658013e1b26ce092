package dev.switchgear.examples.orders.shop;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** The story is the same on each database. */
@OnEachDatabase
class ThreeOrdersTest {

    private final DatabaseKind kind;

    ThreeOrdersTest(DatabaseKind kind) {
        this.kind = kind;
    }

    @Test
    void tellsTheStory() throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ThreeOrders.print(new PrintStream(printed, true, UTF_8), TestDatabase.empty(kind));

        assertThat(lines(printed.toByteArray())).isEqualTo(lines(golden()));
    }

    private static byte[] golden() throws IOException {
        try (InputStream golden = ThreeOrdersTest.class.getResourceAsStream("/three-orders.txt")) {
            return golden.readAllBytes();
        }
    }

    /** The text with the line ends of one system, whichever it was printed or checked out on. */
    private static String lines(byte[] text) {
        return new String(text, UTF_8).replace("\r\n", "\n");
    }
}

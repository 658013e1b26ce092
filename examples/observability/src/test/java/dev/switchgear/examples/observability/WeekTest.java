package dev.switchgear.examples.observability;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class WeekTest {

    @Test
    void printsTheWeek() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Week.print(new PrintStream(printed, true, UTF_8));

        assertThat(lines(printed.toByteArray())).isEqualTo(lines(golden()));
    }

    private static byte[] golden() throws IOException {
        try (InputStream golden = WeekTest.class.getResourceAsStream("/week.txt")) {
            return golden.readAllBytes();
        }
    }

    /** The text with the line ends of one system, whichever it was printed or checked out on. */
    private static String lines(byte[] text) {
        return new String(text, UTF_8).replace("\r\n", "\n");
    }
}

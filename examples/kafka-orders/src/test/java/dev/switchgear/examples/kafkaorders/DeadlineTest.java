package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.255Z");

    private final Serde<Deadline> serde = Deadline.serde();

    @Test
    void whatIsWrittenCanBeRead() {
        Deadline deadline = new Deadline(NOW, "order-\u00fc");

        assertThat(serde.deserializer().deserialize("", bytes(deadline))).isEqualTo(deadline);
    }

    /** As the stores compare them: bytes without a sign. */
    @Test
    void bytesAreInTheOrderOfTime() {
        List<Deadline> ordered = List.of(
                new Deadline(Instant.EPOCH, "z"),
                new Deadline(NOW.minusMillis(256), "z"),
                new Deadline(NOW.minusMillis(1), "a"),
                new Deadline(NOW, "a"),
                new Deadline(NOW, "b"),
                new Deadline(NOW, "\u00fc"),
                Deadline.after(NOW),
                new Deadline(NOW.plusMillis(1), "a"),
                new Deadline(NOW.plusMillis(256), "a"));

        for (int i = 1; i < ordered.size(); i++) {
            assertThat(Arrays.compareUnsigned(bytes(ordered.get(i - 1)), bytes(ordered.get(i))))
                    .isLessThan(0);
        }
    }

    private byte[] bytes(Deadline deadline) {
        return serde.serializer().serialize("", deadline);
    }
}

package dev.switchgear.examples.kafkaorders;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * An order for which something is due: a key of the index that is searched for what is overdue. Its bytes are in the order of time, so that
 * the overdue ones are a range from the beginning, and orders that have time cost nothing.
 *
 * @param due when, in whole milliseconds since 1970
 * @param order the order's key
 */
record Deadline(Instant due, String order) {

    /** Stands before all others. */
    static final Deadline FIRST = new Deadline(Instant.EPOCH, "");

    /** Stands behind all that is due by then. */
    static Deadline after(Instant now) {
        return new Deadline(now.plusMillis(1), "");
    }

    static Serde<Deadline> serde() {
        return Serdes.serdeFrom((topic, deadline) -> deadline.bytes(), (topic, bytes) -> of(bytes));
    }

    private byte[] bytes() {
        byte[] name = order.getBytes(UTF_8);
        return ByteBuffer.allocate(Long.BYTES + name.length)
                .putLong(due.toEpochMilli())
                .put(name)
                .array();
    }

    private static Deadline of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Deadline(
                Instant.ofEpochMilli(buffer.getLong()), UTF_8.decode(buffer).toString());
    }
}

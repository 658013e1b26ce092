package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads what was committed. */
final class Readings {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration A_WHILE = Duration.ofMillis(100);

    private final TestBroker broker;

    Readings(TestBroker broker) {
        this.broker = broker;
    }

    /** Waits until there are so many records in a topic, and fails if there are not in time, or one more. */
    List<ConsumerRecord<String, byte[]>> exactly(int count, String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = broker.consumer(topic)) {
            readUntil(consumer, records, () -> records.size() >= count);
            consumer.poll(A_WHILE.multipliedBy(5)).forEach(records::add);
        }
        assertWithMessage(topic).that(records.size()).isEqualTo(count);
        return records;
    }

    /** Waits until there are at least so many, and fails if there are not in time. */
    void atLeast(int count, String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = broker.consumer(topic)) {
            readUntil(consumer, records, () -> records.size() >= count);
        }
        assertWithMessage(topic).that(records.size()).isAtLeast(count);
    }

    private static void readUntil(
            KafkaConsumer<String, byte[]> consumer,
            List<ConsumerRecord<String, byte[]>> records,
            BooleanSupplier enough) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.getAsBoolean() && System.nanoTime() < end) {
            consumer.poll(A_WHILE).forEach(records::add);
        }
    }

    /** The same by order, in the order in which each order's were written. */
    <T> Map<String, List<T>> byOrder(int count, String topic, Deserializer<T> values) {
        Map<String, List<T>> byOrder = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> each : exactly(count, topic)) {
            byOrder.computeIfAbsent(each.key(), id -> new ArrayList<>()).add(values.deserialize(topic, each.value()));
        }
        return byOrder;
    }
}

package dev.switchgear.examples.kafkaorders;

import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;

/** Writes events to a broker. */
final class Feed implements AutoCloseable {

    private static final int BATCH = 10;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Serializer<Occurrence> occurrences = new Json().occurrences().serializer();
    private final KafkaProducer<String, byte[]> producer;

    Feed(TestBroker broker) {
        producer = broker.producer();
    }

    void send(List<Traffic.Sent> events) {
        for (Traffic.Sent event : events) {
            send(event.time(), event.order(), occurrences.serialize(Topics.EVENTS, event.occurrence()));
        }
        producer.flush();
    }

    /** The same little by little, in a thread of its own. */
    Thread sendSlowly(List<Traffic.Sent> events) {
        Thread thread = new Thread(() -> {
            for (int i = 0; i < events.size(); i += BATCH) {
                send(events.subList(i, Math.min(i + BATCH, events.size())));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        thread.start();
        return thread;
    }

    void send(Instant time, String order, byte[] event) {
        producer.send(new ProducerRecord<>(Topics.EVENTS, null, time.toEpochMilli(), order, event));
    }

    /** Lets time go on in each partition. */
    void tick(Instant time) {
        for (int partition = 0;
                partition < producer.partitionsFor(Topics.EVENTS).size();
                partition++) {
            producer.send(
                    new ProducerRecord<String, byte[]>(Topics.EVENTS, partition, time.toEpochMilli(), null, null));
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}

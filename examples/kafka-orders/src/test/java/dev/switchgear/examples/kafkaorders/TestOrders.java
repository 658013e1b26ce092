package dev.switchgear.examples.kafkaorders;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology as it is configured, without a broker: one partition, and each event is processed before the next one comes. */
final class TestOrders implements AutoCloseable {

    private final Json json = new Json();
    private final TopologyTestDriver driver;

    /** Without transactions, of which the driver forgets what is written between events; {@link ManyInstancesTest} has them. */
    TestOrders(Path stores) {
        Properties configuration = OrderApplication.configuration("none:9092", stores);
        configuration.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(OrderTopology.withMachines(), configuration);
    }

    void send(Instant time, String id, Occurrence... occurrences) {
        for (Occurrence occurrence : occurrences) {
            send(time, id, json.occurrences().serializer().serialize(Topics.EVENTS, occurrence));
        }
    }

    void send(Instant time, String id, String text) {
        send(time, id, text.getBytes(UTF_8));
    }

    /** Nothing happens but time. */
    void tick(Instant time) {
        send(time, null, (byte[]) null);
    }

    private void send(Instant time, String id, byte[] value) {
        driver.createInputTopic(Topics.EVENTS, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(id, value, time);
    }

    Order order(String id) {
        return driver.<String, Order>getKeyValueStore(OrderProcessor.ORDERS).get(id);
    }

    long deadlines() {
        return driver.<Deadline, byte[]>getKeyValueStore(OrderProcessor.DEADLINES)
                .approximateNumEntries();
    }

    List<KeyValue<String, Output.Transition>> transitions() {
        return read(Topics.TRANSITIONS, json.of(Output.Transition.class).deserializer())
                .readKeyValuesToList();
    }

    List<KeyValue<String, Output.Instruction>> instructions() {
        return read(Topics.INSTRUCTIONS, json.of(Output.Instruction.class).deserializer())
                .readKeyValuesToList();
    }

    List<TestRecord<String, byte[]>> deadLetters() {
        return read(Topics.DEAD_LETTERS, new ByteArrayDeserializer()).readRecordsToList();
    }

    private <T> TestOutputTopic<String, T> read(String topic, Deserializer<T> values) {
        return driver.createOutputTopic(topic, new StringDeserializer(), values);
    }

    static String header(TestRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader("__streams.errors." + name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}

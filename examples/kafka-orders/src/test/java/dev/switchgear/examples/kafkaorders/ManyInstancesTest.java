package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import dev.switchgear.examples.kafkaorders.Output.Instruction;
import dev.switchgear.examples.kafkaorders.Output.Transition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances come and go while events flow; afterwards each order's transitions are those of one machine that nobody disturbed. */
@Tag("thorough")
class ManyInstancesTest {

    private static final int PARTITIONS = 4;

    private final Json json = new Json();

    @Test
    void everyChainIsWholeWhoeverStopsOrIsKilled(@TempDir Path stores) throws Exception {
        Traffic traffic = new Traffic(new Random().nextLong(), 300, 5_000);
        int half = count(traffic.transitions()) / 2;

        try (TestBroker broker = new TestBroker(PARTITIONS);
                Feed feed = new Feed(broker)) {
            Readings readings = new Readings(broker);
            Process killed = Instance.elsewhere(broker, stores.resolve("killed"));
            KafkaStreams stopped = Instance.here(broker, stores.resolve("stopped"));
            KafkaStreams last = null;
            try {
                await("the work is shared", () -> tasks(stopped) == PARTITIONS / 2);
                Thread feeder = feed.sendSlowly(traffic.sent());
                readings.atLeast(half / 4, Topics.TRANSITIONS);
                Instance.kill(killed);
                KafkaStreams added = Instance.here(broker, stores.resolve("last"));
                last = added;
                await("the work is shared again", () -> tasks(added) > 0 && tasks(stopped) > 0);
                assertThat(feeder.isAlive()).isTrue();
                stopped.close(Duration.ofSeconds(30));
                assertThat(feeder.isAlive()).isTrue();
                feeder.join();
                feed.tick(traffic.end());

                check(readings, traffic);
            } finally {
                killed.destroyForcibly();
                close(stopped);
                close(last);
            }
        }
    }

    private void check(Readings readings, Traffic traffic) {
        Map<String, List<Transition>> transitions = readings.byOrder(
                count(traffic.transitions()),
                Topics.TRANSITIONS,
                json.of(Transition.class).deserializer());
        transitions.forEach(ManyInstancesTest::checkChain);
        assertWithMessage(traffic.toString()).that(transitions).isEqualTo(traffic.transitions());
        assertThat(readings.byOrder(
                        count(traffic.instructions()),
                        Topics.INSTRUCTIONS,
                        json.of(Instruction.class).deserializer()))
                .isEqualTo(traffic.instructions());
        readings.exactly(traffic.refused(), Topics.DEAD_LETTERS);
    }

    /** What whoever reads the topic can check alone. */
    private static void checkChain(String order, List<Transition> chain) {
        State state = State.NEW;
        for (int i = 0; i < chain.size(); i++) {
            Transition transition = chain.get(i);
            assertWithMessage(order).that(transition.number()).isEqualTo(i + 1);
            assertWithMessage(order).that(transition.from()).isEqualTo(state);
            state = transition.to();
        }
    }

    /** A disk is lost: what an order is comes back from the topic that Kafka keeps of the store. */
    @Test
    void aStoreThatIsLostComesBack(@TempDir Path folder) throws Exception {
        Traffic traffic = new Traffic(new Random().nextLong(), 50, 1_000);
        List<Traffic.Sent> sent = traffic.sent();

        try (TestBroker broker = new TestBroker(1);
                Feed feed = new Feed(broker)) {
            Path stores = folder.resolve("stores");
            KafkaStreams before = Instance.here(broker, stores);
            feed.send(sent.subList(0, 500));
            feed.send(sent.get(500).time(), "order-0", "{\"event\":\"Steal\"}".getBytes(UTF_8));
            new Readings(broker).atLeast(50, Topics.TRANSITIONS);
            before.close(Duration.ofSeconds(30));
            delete(stores);
            assertThat(Files.exists(stores)).isFalse();

            KafkaStreams after = Instance.here(broker, stores);
            try {
                feed.send(sent.subList(500, 1_000));
                feed.tick(traffic.end());

                Map<String, List<Transition>> transitions = new Readings(broker)
                        .byOrder(
                                count(traffic.transitions()),
                                Topics.TRANSITIONS,
                                json.of(Transition.class).deserializer());
                assertWithMessage(traffic.toString()).that(transitions).isEqualTo(traffic.transitions());
                new Readings(broker).exactly(traffic.refused() + 1, Topics.DEAD_LETTERS);
            } finally {
                close(after);
            }
        }
    }

    private static long tasks(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .mapToLong(thread -> thread.activeTasks().size())
                .sum();
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertWithMessage(what).that(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static int count(Map<String, ? extends List<?>> byOrder) {
        return byOrder.values().stream().mapToInt(List::size).sum();
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void close(KafkaStreams streams) {
        if (streams != null) {
            streams.close(Duration.ofSeconds(30));
        }
    }
}

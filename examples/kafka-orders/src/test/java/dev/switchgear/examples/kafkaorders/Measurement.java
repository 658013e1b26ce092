package dev.switchgear.examples.kafkaorders;

import dev.switchgear.examples.kafkaorders.KafkaBenchmark.Figures;
import dev.switchgear.examples.kafkaorders.KafkaBenchmark.Setting;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Deliver;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Ship;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** A broker and the instances of a setting in this process, and what is measured of them: first many events at once, then one by one. */
final class Measurement implements AutoCloseable {

    /** Of an order that goes its way. */
    static final List<Occurrence> LIFE = List.of(new Place(1200), new Pay(1200), new Ship("P-1"), new Deliver());

    private static final int ORDERS_AT_A_TIME = 500;
    private static final int ONE_BY_ONE = 1_000;
    private static final Duration BETWEEN = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_WHILE = Duration.ofMillis(20);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Setting setting;
    private final TestBroker broker;
    private final Feed feed;
    private final List<KafkaStreams> instances = new ArrayList<>();

    Measurement(Setting setting, Path stores) throws Exception {
        this.setting = setting;
        broker = new TestBroker(setting.partitions());
        feed = new Feed(broker);
        for (int i = 0; i < setting.instances(); i++) {
            instances.add(new KafkaStreams(topology(), configuration(stores.resolve("instance-" + i))));
        }
    }

    private Topology topology() {
        return setting.machine() ? OrderTopology.withMachines() : OrderTopology.of(ProcessorWithoutMachine::new);
    }

    private Properties configuration(Path stores) {
        Properties configuration = OrderApplication.configuration(broker.servers(), stores);
        configuration.put(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                setting.exactlyOnce() ? StreamsConfig.EXACTLY_ONCE_V2 : StreamsConfig.AT_LEAST_ONCE);
        // As often in both: otherwise one that processes at least once commits every thirty seconds.
        configuration.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        return configuration;
    }

    /** Of those at once a fifth is not measured, in which instances find their partitions. */
    Figures run(int events) {
        instances.forEach(KafkaStreams::start);
        try (KafkaConsumer<String, byte[]> transitions = broker.consumer(Topics.TRANSITIONS)) {
            feed.send(lives("warm-", events / 5));
            await(transitions, events / 5);
            long cpu = cpu();
            long start = System.nanoTime();
            feed.send(lives("order-", events));
            await(transitions, events);
            double seconds = (System.nanoTime() - start) / 1e9;
            double micros = (cpu() - cpu) / 1e3;
            double[] lags = lags(transitions);
            return new Figures(events / seconds, micros / events, lags[lags.length / 2], lags[lags.length * 99 / 100]);
        }
    }

    /** Some hundred orders at a time are placed, then paid, shipped and delivered. */
    static List<Traffic.Sent> lives(String prefix, int events) {
        List<Traffic.Sent> sent = new ArrayList<>();
        Instant now = Instant.now();
        for (int first = 0; sent.size() < events; first += ORDERS_AT_A_TIME) {
            for (Occurrence occurrence : LIFE) {
                for (int i = 0; i < ORDERS_AT_A_TIME && sent.size() < events; i++) {
                    sent.add(new Traffic.Sent(now, prefix + (first + i), occurrence));
                }
            }
        }
        return sent;
    }

    private static void await(KafkaConsumer<String, byte[]> transitions, int count) {
        int[] read = {0};
        until(() -> {
            read[0] += transitions.poll(A_WHILE).count();
            return read[0] >= count;
        });
    }

    private double[] lags(KafkaConsumer<String, byte[]> transitions) {
        Map<String, Long> sent = new HashMap<>();
        List<Double> lags = new ArrayList<>();
        long start = System.nanoTime();
        until(() -> {
            if (sent.size() < ONE_BY_ONE && System.nanoTime() - start > BETWEEN.toNanos() * sent.size()) {
                String id = "single-" + sent.size();
                sent.put(id, System.nanoTime());
                feed.send(List.of(new Traffic.Sent(Instant.now(), id, new Place(1200))));
            } else {
                LockSupport.parkNanos(100_000);
            }
            for (ConsumerRecord<String, byte[]> each : transitions.poll(Duration.ZERO)) {
                lags.add((System.nanoTime() - sent.get(each.key())) / 1e6);
            }
            return lags.size() == ONE_BY_ONE;
        });
        double[] sorted = lags.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void until(Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing comes any more");
            }
        }
    }

    /** Of the threads that process; those that send and fetch are Kafka's. */
    private long cpu() {
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            var thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().matches(".*-StreamThread-\\d+")) {
                sum += threads.getThreadCpuTime(id);
            }
        }
        return sum;
    }

    @Override
    public void close() {
        instances.forEach(streams -> streams.close(Duration.ofSeconds(30)));
        feed.close();
        broker.close();
    }
}

package dev.switchgear.examples.kafkaorders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/** An instance of the application whose death is soon noticed: in this process, or in one of its own that can be killed. */
final class Instance {

    private Instance() {}

    static KafkaStreams here(TestBroker broker, Path stores) {
        KafkaStreams streams = new KafkaStreams(OrderTopology.withMachines(), configuration(broker.servers(), stores));
        streams.start();
        return streams;
    }

    static Process elsewhere(TestBroker broker, Path stores) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Instance.class.getName(),
                        broker.servers(),
                        stores.toString()))
                .redirectErrorStream(true)
                .redirectOutput(
                        stores.resolveSibling(stores.getFileName() + ".log").toFile())
                .start();
    }

    /** The kind of end of which nobody is told. */
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still alive: " + process);
        }
    }

    static Properties configuration(String servers, Path stores) {
        Properties configuration = OrderApplication.configuration(servers, stores);
        configuration.put(StreamsConfig.consumerPrefix("session.timeout.ms"), 3_000);
        configuration.put(StreamsConfig.consumerPrefix("heartbeat.interval.ms"), 500);
        configuration.put(StreamsConfig.producerPrefix("transaction.timeout.ms"), 3_000);
        return configuration;
    }

    /**
     * Runs until it is killed.
     *
     * @param args the brokers, and a folder for the stores
     */
    public static void main(String[] args) throws InterruptedException {
        KafkaStreams streams = new KafkaStreams(OrderTopology.withMachines(), configuration(args[0], Path.of(args[1])));
        streams.start();
        Thread.sleep(Duration.ofMinutes(10).toMillis());
    }
}

package dev.switchgear.examples.kafkaorders;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;

/** One instance. Start as many as there are partitions; each has some of them, and takes over those of one that dies. */
public final class OrderApplication {

    private OrderApplication() {}

    /**
     * Runs until it is stopped.
     *
     * @param args the brokers ({@code host:port}, by commas), and a folder for the stores, of this instance alone
     */
    public static void main(String[] args) {
        KafkaStreams streams = new KafkaStreams(OrderTopology.withMachines(), configuration(args[0], Path.of(args[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> streams.close(Duration.ofSeconds(30))));
        streams.start();
    }

    /**
     * How an instance is set up: each event has its effect once, and what cannot be read or is refused goes to the topic of dead letters.
     *
     * @param brokers the brokers
     * @param stores a folder for the stores
     * @return the configuration
     */
    public static Properties configuration(String brokers, Path stores) {
        Properties configuration = new Properties();
        configuration.put(StreamsConfig.APPLICATION_ID_CONFIG, "orders");
        configuration.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        configuration.put(StreamsConfig.STATE_DIR_CONFIG, stores.toString());
        configuration.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        configuration.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.DEAD_LETTERS);
        configuration.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        configuration.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        return configuration;
    }
}

package dev.switchgear.examples.kafkaorders;

import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;

/** What an event takes in one thread, with stores and JSON and without a broker: so whatever else the computer does matters little. */
final class TopologyAlone {

    private TopologyAlone() {}

    /** Microseconds of CPU time for an event. */
    static double micros(Topology topology, Path stores, List<Traffic.Sent> events) {
        Properties configuration = OrderApplication.configuration("none:9092", stores);
        configuration.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (TopologyTestDriver driver = new TopologyTestDriver(topology, configuration)) {
            TestInputTopic<String, Occurrence> input = driver.createInputTopic(
                    Topics.EVENTS,
                    new StringSerializer(),
                    new Json().occurrences().serializer());
            long start = threads.getCurrentThreadCpuTime();
            for (Traffic.Sent event : events) {
                input.pipeInput(event.order(), event.occurrence(), event.time());
            }
            return (threads.getCurrentThreadCpuTime() - start) / 1e3 / events.size();
        }
    }
}

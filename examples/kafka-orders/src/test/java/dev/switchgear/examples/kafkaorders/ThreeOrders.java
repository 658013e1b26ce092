package dev.switchgear.examples.kafkaorders;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Deliver;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Ship;
import dev.switchgear.examples.kafkaorders.Output.Instruction;
import dev.switchgear.examples.kafkaorders.Output.Transition;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.KafkaStreams;

/** Three orders on a broker with four partitions and two instances of the application, all in this process. Prints what came of them. */
final class ThreeOrders {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private ThreeOrders() {}

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) throws Exception {
        print(System.out, Files.createTempDirectory("three-orders"));
        System.exit(0); // Some thread of the broker's takes its time.
    }

    static void print(PrintStream out, Path stores) throws Exception {
        try (TestBroker broker = new TestBroker(4);
                Feed feed = new Feed(broker)) {
            KafkaStreams one = Instance.here(broker, stores.resolve("one"));
            KafkaStreams other = Instance.here(broker, stores.resolve("other"));
            try {
                feed.send(events());
                feed.send(MONDAY, "order 1", "{\"event\":\"Steal\"}".getBytes(UTF_8));
                feed.tick(MONDAY.plus(Duration.ofDays(2)));
                report(out, new Readings(broker));
            } finally {
                one.close(Duration.ofSeconds(30));
                other.close(Duration.ofSeconds(30));
            }
        }
    }

    private static List<Traffic.Sent> events() {
        List<Traffic.Sent> events = new ArrayList<>();
        add(events, "order 1", new Place(1200), new Ship("P-17"), new Pay(1200), new Ship("P-17"));
        add(events, "order 2", new Pay(300), new Place(300));
        add(events, "order 3", new Place(750), new Pay(500), new Pay(500));
        add(events, "order 1", new Deliver(), new Deliver());
        return events;
    }

    private static void add(List<Traffic.Sent> events, String order, Occurrence... occurrences) {
        for (Occurrence occurrence : occurrences) {
            events.add(new Traffic.Sent(MONDAY, order, occurrence));
        }
    }

    private static void report(PrintStream out, Readings readings) {
        Json json = new Json();
        out.println(Topics.TRANSITIONS + ":");
        readings.byOrder(9, Topics.TRANSITIONS, json.of(Transition.class).deserializer())
                .forEach((order, transitions) -> {
                    out.println("    " + order);
                    transitions.forEach(each -> out.printf(
                            "        %d  %-7s %-17s -> %s%n",
                            each.number(), each.from(), each.occurrence(), each.to()));
                });
        out.println();
        out.println(Topics.INSTRUCTIONS + ":");
        readings.byOrder(2, Topics.INSTRUCTIONS, json.of(Instruction.class).deserializer())
                .forEach((order, instructions) ->
                        instructions.forEach(each -> out.println("    " + order + "  " + each)));
        out.println();
        out.println(Topics.DEAD_LETTERS + ":");
        readings.exactly(4, Topics.DEAD_LETTERS).stream()
                .map(ThreeOrders::told)
                .sorted()
                .forEach(out::print);
    }

    private static String told(ConsumerRecord<String, byte[]> letter) {
        String message = new String(
                letter.headers().lastHeader("__streams.errors.message").value(), UTF_8);
        return "    %s  %s%n             %s%n"
                .formatted(
                        letter.key(),
                        new String(letter.value(), UTF_8),
                        message.lines().findFirst().orElse(""));
    }
}

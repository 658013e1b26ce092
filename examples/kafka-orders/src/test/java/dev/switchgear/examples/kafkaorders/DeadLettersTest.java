package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.kafkaorders.TestOrders.header;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Ship;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private TestOrders orders;

    @BeforeEach
    void start(@TempDir Path stores) {
        orders = new TestOrders(stores);
        orders.send(NOW, "1", new Place(1200));
        orders.transitions();
    }

    @AfterEach
    void close() {
        orders.close();
    }

    @Test
    void anIllegalEventIsADeadLetterThatSaysWhatIsPermitted() {
        orders.send(NOW, "1", new Ship("P-1"));

        TestRecord<String, byte[]> letter = theOnly(orders.deadLetters());
        assertThat(letter.key()).isEqualTo("1");
        assertThat(new String(letter.value(), UTF_8)).isEqualTo("{\"event\":\"Ship\",\"parcel\":\"P-1\"}");
        assertThat(header(letter, "exception")).isEqualTo(IllegalTransitionException.class.getName());
        assertThat(header(letter, "message"))
                .isEqualTo("OrderFlow refuses ship in PLACED; it permits: pay, cancel, lapse");
        assertThat(header(letter, "topic")).isEqualTo(Topics.EVENTS);
        assertThat(header(letter, "partition")).isEqualTo("0");
        assertThat(header(letter, "offset")).isEqualTo("1");
    }

    @Test
    void aGuardThatRefusesIsNamed() {
        orders.send(NOW, "1", new Pay(1201));

        assertThat(header(theOnly(orders.deadLetters()), "message"))
                .isEqualTo(
                        "OrderFlow refuses pay in PLACED: settles does not hold, and isInstalment does not hold; it permits: cancel, lapse");
    }

    @Test
    void whatIsRefusedChangesNothingAndTheNextEventIsProcessed() {
        orders.send(NOW, "1", new Ship("P-1"), new Pay(1201));

        assertThat(orders.transitions()).isEmpty();
        assertThat(orders.instructions()).isEmpty();
        assertThat(orders.order("1").status()).isEqualTo(State.PLACED);
        assertThat(orders.order("1").paid()).isEqualTo(0);
        assertThat(orders.order("1").transitions()).isEqualTo(1);

        orders.send(NOW, "1", new Pay(1200));

        assertThat(orders.order("1").status()).isEqualTo(State.PAID);
        assertThat(orders.deadLetters()).hasSize(2);
    }

    @Test
    void anOrderThatNobodyPlacedIsNotThere() {
        orders.send(NOW, "2", new Pay(1));

        assertThat(orders.deadLetters()).hasSize(1);
        assertThat(orders.order("2")).isNull();
    }

    @Test
    void whatCannotBeReadIsADeadLetter() {
        List<String> texts = List.of(
                "{\"event\":\"Steal\"}",
                "{\"event\":\"Pay\"}",
                "{\"event\":\"Pay\",\"cent\":1200}",
                "{\"event\":\"Pay\",\"cents\":1200,\"card\":\"1\"}",
                "{\"event\":\"Pay\",\"cents\":null}",
                "{\"event\":\"Lapse\"}",
                "{\"cents\":1200}",
                "null",
                "pay 1200",
                "");
        texts.forEach(text -> orders.send(NOW, "1", text));
        orders.send(NOW, "1", new Pay(1200));

        List<TestRecord<String, byte[]>> letters = orders.deadLetters();
        assertThat(letters.stream().map(letter -> new String(letter.value(), UTF_8)))
                .containsExactlyElementsIn(texts)
                .inOrder();
        for (TestRecord<String, byte[]> letter : letters) {
            assertThat(letter.key()).isEqualTo("1");
            assertThat(header(letter, "exception")).isNotEmpty();
            assertThat(header(letter, "topic")).isEqualTo(Topics.EVENTS);
        }
        assertThat(orders.order("1").status()).isEqualTo(State.PAID);
    }

    private static <T> T theOnly(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}

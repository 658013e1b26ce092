package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Cancel;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Deliver;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Lapse;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Ship;
import dev.switchgear.examples.kafkaorders.Output.Pack;
import dev.switchgear.examples.kafkaorders.Output.Refund;
import dev.switchgear.examples.kafkaorders.Output.Transition;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderProcessorTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    private TestOrders orders;

    @BeforeEach
    void start(@TempDir Path stores) {
        orders = new TestOrders(stores);
    }

    @AfterEach
    void close() {
        orders.close();
    }

    @Test
    void eachEventIsATransition() {
        orders.send(MONDAY, "1", new Place(1200), new Pay(500), new Pay(700), new Ship("P-1"), new Deliver());

        assertThat(orders.transitions())
                .containsExactly(
                        KeyValue.pair("1", new Transition(1, State.NEW, new Place(1200), State.PLACED)),
                        KeyValue.pair("1", new Transition(2, State.PLACED, new Pay(500), State.PLACED)),
                        KeyValue.pair("1", new Transition(3, State.PLACED, new Pay(700), State.PAID)),
                        KeyValue.pair("1", new Transition(4, State.PAID, new Ship("P-1"), State.SHIPPED)),
                        KeyValue.pair("1", new Transition(5, State.SHIPPED, new Deliver(), State.DELIVERED)))
                .inOrder();
        assertThat(orders.instructions()).containsExactly(KeyValue.pair("1", new Pack()));
        assertThat(orders.deadLetters()).isEmpty();
    }

    @Test
    void theStoreKeepsTheStateAndWhatIsDue() {
        orders.send(MONDAY, "1", new Place(1200), new Pay(500));

        assertThat(orders.order("1").status()).isEqualTo(State.PLACED);
        assertThat(orders.order("1").lapseDue()).hasValue(WEDNESDAY);
        assertThat(orders.order("1").total()).isEqualTo(1200);
        assertThat(orders.order("1").paid()).isEqualTo(500);
        assertThat(orders.order("1").transitions()).isEqualTo(2);
        assertThat(orders.deadlines()).isEqualTo(1);

        orders.send(MONDAY, "1", new Pay(700));

        assertThat(orders.order("1").status()).isEqualTo(State.PAID);
        assertThat(orders.order("1").lapseDue()).isEmpty();
        assertThat(orders.deadlines()).isEqualTo(0);
    }

    @Test
    void ordersDoNotKnowOfEachOther() {
        orders.send(MONDAY, "1", new Place(1200));
        orders.send(MONDAY, "2", new Place(300), new Pay(300));

        assertThat(orders.order("1").status()).isEqualTo(State.PLACED);
        assertThat(orders.order("2").status()).isEqualTo(State.PAID);
    }

    @Test
    void effectsAreRecords() {
        orders.send(MONDAY, "1", new Place(1200), new Pay(500), new Cancel("too late"));

        assertThat(orders.instructions()).containsExactly(KeyValue.pair("1", new Refund(500)));
    }

    @Test
    void whatIsIgnoredLeavesNothing() {
        orders.send(MONDAY, "1", new Place(1), new Pay(1), new Ship("P-1"), new Deliver());
        assertThat(orders.transitions()).hasSize(4);

        orders.send(MONDAY, "1", new Deliver());

        assertThat(orders.transitions()).isEmpty();
        assertThat(orders.deadLetters()).isEmpty();
        assertThat(orders.order("1").transitions()).isEqualTo(4);
    }

    @Test
    void whoDoesNotPayInTimeHasNotOrdered() {
        orders.send(MONDAY, "1", new Place(1200), new Pay(500));
        orders.send(MONDAY.plusSeconds(1), "2", new Place(300));
        assertThat(orders.transitions()).hasSize(3);

        orders.tick(WEDNESDAY.minusMillis(1));
        assertThat(orders.transitions()).isEmpty();

        orders.tick(WEDNESDAY);
        orders.tick(WEDNESDAY.plus(Duration.ofMinutes(1)));

        assertThat(orders.transitions())
                .containsExactly(
                        KeyValue.pair("1", new Transition(3, State.PLACED, new Lapse(), State.CANCELLED)),
                        KeyValue.pair("2", new Transition(2, State.PLACED, new Lapse(), State.CANCELLED)))
                .inOrder();
        assertThat(orders.instructions()).containsExactly(KeyValue.pair("1", new Refund(500)));
        assertThat(orders.deadlines()).isEqualTo(0);
        assertThat(orders.deadLetters()).isEmpty();
    }

    /** Nobody has looked for what is due, and the machine knows all the same: the order lapsed before it was paid, and once. */
    @Test
    void whatWasDueHasHappenedBeforeTheEvent() {
        orders.send(MONDAY, "1", new Place(1200));
        orders.tick(WEDNESDAY.minusMillis(1));
        orders.send(WEDNESDAY, "1", new Pay(1200));
        orders.tick(WEDNESDAY.plus(Duration.ofDays(1)));

        assertThat(orders.transitions())
                .containsExactly(
                        KeyValue.pair("1", new Transition(1, State.NEW, new Place(1200), State.PLACED)),
                        KeyValue.pair("1", new Transition(2, State.PLACED, new Lapse(), State.CANCELLED)))
                .inOrder();
        assertThat(orders.deadLetters()).hasSize(1);
    }

    @Test
    void whoPaysAtTheLastMomentHasPaid() {
        orders.send(MONDAY, "1", new Place(1200));
        orders.send(WEDNESDAY.minusMillis(1), "1", new Pay(1200));
        orders.tick(WEDNESDAY.plus(Duration.ofDays(1)));

        assertThat(orders.order("1").status()).isEqualTo(State.PAID);
    }
}

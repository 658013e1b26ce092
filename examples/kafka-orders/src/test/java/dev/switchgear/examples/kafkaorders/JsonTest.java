package dev.switchgear.examples.kafkaorders;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.kafkaorders.OrderFlow.State;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Cancel;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Deliver;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Lapse;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Pay;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Place;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Ship;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    private final Json json = new Json();

    static List<Occurrence> occurrences() {
        return List.of(
                new Place(1200), new Pay(700), new Ship("P-1"), new Deliver(), new Cancel("too late"), new Lapse());
    }

    /** As part of a transition, in which time may speak. */
    @ParameterizedTest
    @MethodSource("occurrences")
    void occurrencesThatAreWrittenCanBeRead(Occurrence occurrence) {
        Output.Transition transition = new Output.Transition(7, State.PLACED, occurrence, State.CANCELLED);

        assertThat(roundTrip(json.of(Output.Transition.class), transition)).isEqualTo(transition);
    }

    /** None is forgotten: the interface is sealed, and tells its records. */
    @Test
    void allAreTested() {
        assertThat(occurrences().stream().map(Object::getClass).toList())
                .containsExactlyElementsIn(Occurrence.class.getPermittedSubclasses());
    }

    @Test
    void aTextSaysWhichEventAndWithWhat() {
        assertThat(text(json.occurrences(), new Pay(700))).isEqualTo("{\"event\":\"Pay\",\"cents\":700}");
        assertThat(text(json.of(Output.Instruction.class), new Output.Refund(700)))
                .isEqualTo("{\"instruction\":\"Refund\",\"cents\":700}");
    }

    @Test
    void instructionsThatAreWrittenCanBeRead() {
        Serde<Output.Instruction> serde = json.of(Output.Instruction.class);

        assertThat(roundTrip(serde, new Output.Refund(700))).isEqualTo(new Output.Refund(700));
        assertThat(roundTrip(serde, new Output.Pack())).isEqualTo(new Output.Pack());
    }

    @Test
    void ordersThatAreWrittenCanBeRead() {
        Order order = new Order();
        order.costs(1200);
        order.credit(500);
        order.countTransition();
        order.setStatus(State.PLACED);
        order.setLapseDue(Optional.of(Instant.parse("2026-11-25T08:00:00Z")));

        String text = text(json.of(Order.class), order);

        assertThat(text).contains("\"status\":\"PLACED\"");
        assertThat(text).contains("\"lapseDue\":\"2026-11-25T08:00:00Z\"");
        assertThat(text(json.of(Order.class), roundTrip(json.of(Order.class), order)))
                .isEqualTo(text);
    }

    private static <T> T roundTrip(Serde<T> serde, T value) {
        return serde.deserializer().deserialize("", serde.serializer().serialize("", value));
    }

    private static <T> String text(Serde<T> serde, T value) {
        return new String(serde.serializer().serialize("", value), UTF_8);
    }
}

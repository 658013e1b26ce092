package dev.switchgear.examples.kafkaorders;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import dev.switchgear.TimeoutDefinition;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Event;
import dev.switchgear.examples.kafkaorders.OrderFlowMachine.Occurrence;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything as JSON, an occurrence as {@code {"event":"Pay","cents":750}}. What is not exactly that cannot be read: a field too many or
 * too few is a dead letter, not a payment of nothing.
 */
public final class Json {

    /** Says how the record of an occurrence is told; the machine is generated, and cannot be annotated. */
    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "event")
    private interface Told {}

    /** The same for what others have to do. */
    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "instruction")
    private interface Instructed {}

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Occurrence.class, Told.class)
            .addMixIn(Output.Instruction.class, Instructed.class)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** A mapper. */
    public Json() {}

    /**
     * What happens to orders. What time alone raises is not read: nobody sends it.
     *
     * @return reads and writes occurrences
     */
    public Serde<Occurrence> occurrences() {
        Set<Event> ofTime = OrderFlowMachine.definition().timeouts().stream()
                .map(TimeoutDefinition::event)
                .collect(Collectors.toUnmodifiableSet());
        Serde<Occurrence> all = of(Occurrence.class);
        return Serdes.serdeFrom(all.serializer(), (topic, bytes) -> {
            Occurrence occurrence = all.deserializer().deserialize(topic, bytes);
            if (occurrence != null && ofTime.contains(occurrence.event())) {
                throw new SerializationException("nobody sends " + occurrence.event() + ": time raises it");
            }
            return occurrence;
        });
    }

    /**
     * Values of a type. A record without a value has none here, too; the text {@code null} is no value.
     *
     * @param <T> the type
     * @param type the type
     * @return reads and writes them
     */
    public <T> Serde<T> of(Class<T> type) {
        ObjectWriter writer = mapper.writerFor(type);
        ObjectReader reader = mapper.readerFor(type);
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : writer.writeValueAsBytes(value),
                (topic, bytes) -> bytes == null ? null : read(reader, bytes));
    }

    private static <T> T read(ObjectReader reader, byte[] bytes) {
        T value = reader.readValue(bytes);
        if (value == null) {
            throw new SerializationException("null");
        }
        return value;
    }
}

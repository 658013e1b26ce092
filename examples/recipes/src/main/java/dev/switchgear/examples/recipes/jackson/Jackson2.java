package dev.switchgear.examples.recipes.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Occurrence;

/** Jackson 2: it has to be told of {@code java.time}, and of the records of a sealed interface. */
public final class Jackson2 {

    /** Says for the generated interface what cannot be written on it. */
    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "event")
    private interface OccurrenceJson {}

    private Jackson2() {}

    /**
     * A mapper for states, snapshots and occurrences.
     *
     * @return the mapper
     */
    public static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addMixIn(Occurrence.class, OccurrenceJson.class)
                .build();
        mapper.registerSubtypes(Occurrence.class.getPermittedSubclasses());
        return mapper;
    }
}

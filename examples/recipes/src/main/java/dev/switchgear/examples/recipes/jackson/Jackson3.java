package dev.switchgear.examples.recipes.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Occurrence;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3: it knows {@code java.time}, and finds the records of a sealed interface by itself. */
public final class Jackson3 {

    /** Says for the generated interface what cannot be written on it. */
    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "event")
    private interface OccurrenceJson {}

    private Jackson3() {}

    /**
     * A mapper for states, snapshots and occurrences.
     *
     * @return the mapper
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .addMixIn(Occurrence.class, OccurrenceJson.class)
                .build();
    }
}

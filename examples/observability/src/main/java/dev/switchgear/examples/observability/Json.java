package dev.switchgear.examples.observability;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import tools.jackson.databind.json.JsonMapper;

/**
 * Occurrences as JSON: {@code {"event":"Decline","by":"bob","why":["too late"]}}. The interface is sealed, so that the mapper finds the
 * records by itself, and one that is added is known.
 */
public final class Json {

    /** Says how the record of an occurrence is told; the machine is generated, and cannot be annotated. */
    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "event")
    private interface Told {}

    private final JsonMapper mapper =
            JsonMapper.builder().addMixIn(Occurrence.class, Told.class).build();

    /** A mapper. */
    public Json() {}

    /**
     * Writes an occurrence.
     *
     * @param occurrence the occurrence
     * @return its text
     */
    public String write(Occurrence occurrence) {
        return mapper.writerFor(Occurrence.class).writeValueAsString(occurrence);
    }

    /**
     * Reads an occurrence, to be raised by {@code fire}.
     *
     * @param text its text
     * @return the occurrence
     */
    public Occurrence read(String text) {
        return mapper.readValue(text, Occurrence.class);
    }
}

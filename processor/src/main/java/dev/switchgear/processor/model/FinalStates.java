package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.List;

/**
 * The states in which a machine ends.
 *
 * @param states the states, as they are listed
 * @param site the annotation that lists them
 */
public record FinalStates(List<State> states, Site site) {

    public FinalStates {
        states = List.copyOf(states);
    }

    /** As a message quotes it. */
    public String asWritten() {
        return "@Final(" + Words.quoted(states) + ")";
    }
}

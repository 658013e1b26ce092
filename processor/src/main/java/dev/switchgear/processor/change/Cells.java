package dev.switchgear.processor.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something changed alike: some states, and an event.
 *
 * @param states the states, by the names that they have now
 * @param shown the same, with the names that they had if these were others
 * @param event the event; empty for rows that take themselves
 */
public record Cells(List<String> states, List<String> shown, Optional<String> event) {

    public Cells {
        states = List.copyOf(states);
        shown = List.copyOf(shown);
    }

    /** Those of an event, in no state yet. */
    static Cells of(Optional<String> event) {
        return new Cells(List.of(), List.of(), event);
    }

    /** The same with one state more. */
    Cells and(String state, String before) {
        return new Cells(
                and(states, state),
                and(shown, state.equals(before) ? state : state + " (" + before + " before)"),
                event);
    }

    private static List<String> and(List<String> some, String one) {
        List<String> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}

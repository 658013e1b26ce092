package dev.switchgear.processor.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where something changed alike: some states, and some events.
 *
 * @param states the states, by the names that they have now
 * @param shown the same, with the names that they had if these were others
 * @param events the events; none for rows that take themselves
 */
public record Cells(List<String> states, List<String> shown, List<String> events) {

    public Cells {
        states = List.copyOf(states);
        shown = List.copyOf(shown);
        events = List.copyOf(events);
    }

    /** Those of an event, in no state yet. */
    static Cells of(Optional<String> event) {
        return new Cells(List.of(), List.of(), event.stream().toList());
    }

    /** Whether they are those of rows that take themselves. */
    public boolean areAutomatic() {
        return events.isEmpty();
    }

    /** The same with one state more. */
    Cells and(String state, String before) {
        return new Cells(
                and(states, List.of(state)),
                and(shown, List.of(state.equals(before) ? state : state + " (" + before + " before)")),
                events);
    }

    /** The same states, and other events. */
    Cells of(List<String> others) {
        return new Cells(states, shown, others);
    }

    /** The same with the events of others. */
    Cells andEventsOf(Cells others) {
        return of(and(events, others.events));
    }

    private static List<String> and(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}

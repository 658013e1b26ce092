package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events that wait for another state, oldest first. */
final class Waiting {

    /** So many may wait. */
    private static final int MOST = 16;

    /** An event that waits, and whether it was time that raised it. */
    record Deferred(Step step, boolean isTimed) {}

    private final List<Deferred> events = new ArrayList<>();

    /** One more; if it has waited before, at its old place. */
    void add(Deferred event, Optional<Integer> place, String state) {
        if (events.size() == MOST) {
            throw Refusal.full(event.step().event().constant(), state, names());
        }
        events.add(place.orElse(events.size()), event);
    }

    /** The one at some place, which waits no longer. */
    Deferred remove(int place) {
        return events.remove(place);
    }

    int size() {
        return events.size();
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    void clear() {
        events.clear();
    }

    List<String> names() {
        return events.stream().map(old -> old.step().event().constant()).toList();
    }
}

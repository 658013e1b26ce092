package dev.switchgear.processor.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a machine stands: in a state, where it was when it left superstates that may be resumed, what runs, and what waits.
 *
 * @param last the states in which these superstates were left, or where they begin
 * @param due when time raises events, by the events' constants, in milliseconds
 * @param waiting the events that wait for another state, oldest first
 */
record Standing(String state, Map<String, String> last, Map<String, Long> due, List<String> waiting) {

    Standing {
        last = new TreeMap<>(last);
        due = new TreeMap<>(due);
        waiting = List.copyOf(waiting);
    }

    /** Where a machine stands that has left nothing yet, and in which nothing runs. */
    static Standing fresh(Plan plan, String state) {
        Map<String, String> last = new TreeMap<>();
        plan.resumed().forEach(superstate -> last.put(superstate, plan.tree().initial(superstate)));
        return new Standing(state, last, Map.of(), List.of());
    }

    /** The same after these were left. */
    Standing leaving(List<String> left) {
        Map<String, String> then = new TreeMap<>(last);
        then.replaceAll((superstate, before) -> left.contains(superstate) ? state : before);
        return new Standing(state, then, due, waiting);
    }

    /** The same in another state. */
    Standing in(String other) {
        return new Standing(other, last, due, waiting);
    }

    /** The same with other times. */
    Standing with(Map<String, Long> times) {
        return new Standing(state, last, times, waiting);
    }

    /** The same when a timeout is over. */
    Standing without(Timeout timeout) {
        Map<String, Long> then = new TreeMap<>(due);
        then.remove(timeout.event().constant());
        return with(then);
    }

    /** The same when these events wait. */
    Standing waiting(List<String> events) {
        return new Standing(state, last, due, events);
    }

    /** When a timeout is over, if it runs. */
    Optional<Long> due(Timeout timeout) {
        return Optional.ofNullable(due.get(timeout.event().constant()));
    }

    @Override
    public String toString() {
        return state
                + (last.isEmpty() ? "" : " " + last)
                + (due.isEmpty() ? "" : " due " + due)
                + (waiting.isEmpty() ? "" : " waiting " + waiting);
    }
}

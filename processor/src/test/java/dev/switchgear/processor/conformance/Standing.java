package dev.switchgear.processor.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a machine stands: in a state, and where it was when it left superstates that may be resumed.
 *
 * @param last the states in which these superstates were left, or where they begin
 */
record Standing(String state, Map<String, String> last) {

    Standing {
        last = new TreeMap<>(last);
    }

    /** Where a machine stands that has left nothing yet. */
    static Standing fresh(Plan plan, String state) {
        Map<String, String> last = new TreeMap<>();
        plan.resumed().forEach(superstate -> last.put(superstate, plan.tree().initial(superstate)));
        return new Standing(state, last);
    }

    /** The same after these were left. */
    Standing leaving(List<String> left) {
        Map<String, String> then = new TreeMap<>(last);
        then.replaceAll((superstate, before) -> left.contains(superstate) ? state : before);
        return new Standing(state, then);
    }

    @Override
    public String toString() {
        return last.isEmpty() ? state : state + " " + last;
    }
}

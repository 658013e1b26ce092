package dev.switchgear.processor.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What machines can remember: in which state each of some superstates was left. Each is a number, for there may be very many;
 * 0 is what a new machine remembers.
 */
final class Memories {

    private final int countOfStates;
    private final List<List<Integer>> all = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> changes = new HashMap<>();

    /**
     * Memories of some superstates.
     *
     * @param initial the numbers of the states in which these start
     */
    Memories(List<Integer> initial, int countOfStates) {
        this.countOfStates = countOfStates;
        number(initial);
    }

    /** That of these states, one for each superstate. */
    int number(List<Integer> states) {
        Integer known = numbers.get(states);
        if (known != null) {
            return known;
        }
        List<Integer> copy = List.copyOf(states);
        numbers.put(copy, all.size());
        all.add(copy);
        return all.size() - 1;
    }

    /** In which state a superstate was left. */
    int state(int memory, int superstate) {
        return all.get(memory).get(superstate);
    }

    /** A memory after a superstate was left in another state. */
    int left(int memory, int superstate, int state) {
        if (state(memory, superstate) == state) {
            return memory;
        }
        long change = ((long) memory * all.get(0).size() + superstate) * countOfStates + state;
        Integer known = changes.get(change);
        if (known == null) {
            List<Integer> states = new ArrayList<>(all.get(memory));
            states.set(superstate, state);
            known = number(states);
            changes.put(change, known);
        }
        return known;
    }
}

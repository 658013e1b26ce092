package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * States, and the superstates around them. No superstate has the name of a state, so that one word names any of both.
 *
 * @param states the states, as their enum has them
 * @param superstates the superstates, as theirs has them
 */
record Tree(List<String> states, List<Superstate> superstates) {

    /** A superstate, what is directly within it, and where it begins. */
    record Superstate(String name, List<String> states, List<String> superstates, Optional<String> initial) {

        /** The same, with more states. */
        Superstate with(List<String> more) {
            List<String> all = new ArrayList<>(states);
            all.addAll(more);
            return new Superstate(name, all, superstates, initial);
        }

        private boolean holds(String word) {
            return states.contains(word) || superstates.contains(word);
        }
    }

    /** States without superstates. */
    static Tree flat(List<String> states) {
        return new Tree(states, List.of());
    }

    /** A state or a superstate, and the superstates around it outward. */
    List<String> levels(String word) {
        List<String> levels = new ArrayList<>(List.of(word));
        for (Optional<String> outer = around(word); outer.isPresent(); outer = around(outer.get())) {
            levels.add(outer.get());
        }
        return levels;
    }

    private Optional<String> around(String word) {
        return superstates.stream()
                .filter(superstate -> superstate.holds(word))
                .map(Superstate::name)
                .findFirst();
    }

    /** Whether a superstate is around a state, or around another superstate. */
    boolean isAround(String outer, String word) {
        return !outer.equals(word) && levels(word).contains(outer);
    }

    /** All states in a superstate. */
    List<String> within(String superstate) {
        return states.stream().filter(state -> isAround(superstate, state)).toList();
    }

    /** The names of the superstates. */
    List<String> names() {
        return superstates.stream().map(Superstate::name).toList();
    }

    /** The state in which a superstate begins. */
    String initial(String name) {
        return superstates.stream()
                .filter(superstate -> superstate.name().equals(name))
                .flatMap(superstate -> superstate.initial().stream())
                .findFirst()
                .orElseThrow();
    }
}

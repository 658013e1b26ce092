package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** States, and the superstates around them. No superstate has the name of a state, so that one word names any of both. */
final class Tree {

    private final List<String> states;
    private final List<Superstate> superstates;
    private final Map<String, List<String>> levels = new HashMap<>();

    /** Of states and superstates as their enums have them. */
    Tree(List<String> states, List<Superstate> superstates) {
        this.states = List.copyOf(states);
        this.superstates = List.copyOf(superstates);
        Map<String, String> around = new HashMap<>();
        for (Superstate superstate : superstates) {
            superstate.states().forEach(word -> around.put(word, superstate.name()));
            superstate.superstates().forEach(word -> around.put(word, superstate.name()));
        }
        Stream.concat(states.stream(), names().stream()).forEach(word -> levels.put(word, levels(word, around)));
    }

    private static List<String> levels(String word, Map<String, String> around) {
        return Stream.iterate(word, Objects::nonNull, around::get).toList();
    }

    List<String> states() {
        return states;
    }

    List<Superstate> superstates() {
        return superstates;
    }

    /** A superstate, what is directly within it, and where it begins. */
    record Superstate(String name, List<String> states, List<String> superstates, Optional<String> initial) {

        /** The same, with more states. */
        Superstate with(List<String> more) {
            List<String> all = new ArrayList<>(states);
            all.addAll(more);
            return new Superstate(name, all, superstates, initial);
        }
    }

    /** States without superstates. */
    static Tree flat(List<String> states) {
        return new Tree(states, List.of());
    }

    /** A state or a superstate, and the superstates around it outward. */
    List<String> levels(String word) {
        return levels.get(word);
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

package dev.switchgear.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names of states and superstates in a language that does not take every name, and knows one kind of them only. */
final class Ids {

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> superstates = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** A state that can has its own name; of a superstate that is called like a state, the state has it. */
    Ids(Diagram diagram, Predicate<String> isPossible) {
        diagram.states().stream().map(Diagram.State::name).filter(isPossible).forEach(name -> put(states, name, name));
        diagram.superstates().stream()
                .map(Diagram.Superstate::name)
                .filter(isPossible)
                .filter(name -> !used.contains(name))
                .forEach(name -> put(superstates, name, name));
        diagram.states().forEach(state -> invent(states, state.name(), isPossible));
        diagram.superstates().forEach(superstate -> invent(superstates, superstate.name(), isPossible));
    }

    private void put(Map<String, String> ids, String name, String id) {
        ids.put(name, id);
        used.add(id);
    }

    /** {@code gr_n} of {@code grün}, {@code end_2} of {@code end}. */
    private void invent(Map<String, String> ids, String name, Predicate<String> isPossible) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?![A-Za-z])", "s");
        String id = plain;
        for (int number = 2; !ids.containsKey(name); number++) {
            if (isPossible.test(id) && !used.contains(id)) {
                put(ids, name, id);
            }
            id = plain + "_" + number;
        }
    }

    /** The id of a state. */
    String state(String name) {
        return states.getOrDefault(name, name);
    }

    /** The id of a superstate. */
    String superstate(String name) {
        return superstates.getOrDefault(name, name);
    }

    /** The id of where an edge begins. */
    String source(Edge edge) {
        return edge.isOfSuperstate() ? superstate(edge.source()) : state(edge.source());
    }

    /** The id of what a row enters: a superstate if it leads into or resumes one. */
    String target(Diagram.Row row) {
        return row.into()
                .or(row::resumes)
                .map(this::superstate)
                .or(() -> row.to().map(this::state))
                .orElseThrow();
    }
}

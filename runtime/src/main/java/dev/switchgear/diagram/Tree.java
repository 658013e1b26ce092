package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is within what in a diagram. */
final class Tree {

    private final Diagram diagram;
    private final Map<String, Optional<String>> outer = new HashMap<>();
    private final Map<String, Optional<String>> around = new HashMap<>();

    Tree(Diagram diagram) {
        this.diagram = diagram;
        diagram.superstates().forEach(superstate -> outer.put(superstate.name(), superstate.parent()));
        diagram.states().forEach(state -> around.put(state.name(), state.parent()));
    }

    /** The superstates directly within a superstate, or within none. */
    List<Superstate> superstates(Optional<String> parent) {
        return diagram.superstates().stream()
                .filter(superstate -> superstate.parent().equals(parent))
                .toList();
    }

    /** The states directly within a superstate, or within none. */
    List<State> states(Optional<String> parent) {
        return diagram.states().stream()
                .filter(state -> state.parent().equals(parent))
                .toList();
    }

    /** The superstate directly around a state. */
    Optional<String> parentOfState(String state) {
        return around.getOrDefault(state, Optional.empty());
    }

    /** The superstate directly around a superstate. */
    Optional<String> parentOfSuperstate(String superstate) {
        return outer.getOrDefault(superstate, Optional.empty());
    }

    /** The superstates around a state, from the inside out. */
    List<String> levels(String state) {
        return outwards(parentOfState(state));
    }

    /** A superstate and those around it, from the inside out; nothing of nothing, and a circle once. */
    List<String> outwards(Optional<String> innermost) {
        List<String> levels = new ArrayList<>();
        Optional<String> superstate = innermost;
        while (superstate.isPresent() && !levels.contains(superstate.get())) {
            levels.add(superstate.get());
            superstate = parentOfSuperstate(superstate.get());
        }
        return levels;
    }
}

package dev.switchgear;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the superstates of a definition contain states and one another; checks that they do so as a forest. */
final class Nesting<S extends Enum<S>> {

    private final Map<String, Optional<String>> parents = new LinkedHashMap<>();
    private final Map<S, String> around = new HashMap<>();

    Nesting(Set<S> states, List<SuperstateDefinition<S>> superstates) {
        for (SuperstateDefinition<S> superstate : superstates) {
            requireNew(parents.put(superstate.name(), superstate.parent()) == null, superstate.name());
            for (S state : superstate.states()) {
                StateMachineDefinition.requireListed(states, state);
                requireNew(around.put(state, superstate.name()) == null, state);
            }
        }
        superstates.forEach(
                superstate -> superstate.parent().ifPresent(parent -> requireFinite(superstate.name(), parent)));
        superstates.forEach(
                superstate -> superstate.initial().ifPresent(initial -> requireWithin(initial, superstate.name())));
    }

    /** The states within a superstate, directly or deeper. */
    Set<S> within(String superstate) {
        requireListed(superstate);
        Set<S> within = new LinkedHashSet<>();
        around.keySet().stream().filter(state -> isWithin(state, superstate)).forEach(within::add);
        return within;
    }

    void requireFits(S from, Optional<S> to, Optional<String> within, Optional<String> into, Optional<String> resumes) {
        within.ifPresent(superstate -> requireWithin(from, superstate));
        into.ifPresent(superstate -> to.ifPresent(state -> requireWithin(state, superstate)));
        resumes.ifPresent(this::requireListed);
    }

    void requireListed(String superstate) {
        StateMachineDefinition.requireListed(parents.keySet(), superstate);
    }

    private void requireWithin(S state, String superstate) {
        requireListed(superstate);
        if (!isWithin(state, superstate)) {
            throw new IllegalArgumentException(state + " is not within " + superstate);
        }
    }

    private boolean isWithin(S state, String superstate) {
        Optional<String> outer = Optional.ofNullable(around.get(state));
        while (outer.isPresent() && !outer.get().equals(superstate)) {
            outer = parents.getOrDefault(outer.get(), Optional.empty());
        }
        return outer.isPresent();
    }

    private void requireFinite(String superstate, String parent) {
        Optional<String> outer = Optional.of(parent);
        for (int depth = 0; outer.isPresent(); depth++) {
            requireListed(outer.get());
            if (depth == parents.size()) {
                throw new IllegalArgumentException(superstate + " is within a circle of superstates");
            }
            outer = parents.getOrDefault(outer.get(), Optional.empty());
        }
    }

    private static void requireNew(boolean isNew, Object constant) {
        if (!isNew) {
            throw new IllegalArgumentException(constant + " is listed twice");
        }
    }
}

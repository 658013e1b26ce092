package dev.switchgear.processor.model;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How states are nested in superstates. What the spec says may be wrong; then the first that it says of a state or a superstate
 * holds, and nothing is nested in itself.
 */
public final class Topology {

    private final Optional<EnumType> type;
    private final List<Superstate> superstates;
    private final List<State> states;
    private final List<Substates> said;
    private final Map<State, Superstate> aroundStates = new HashMap<>();
    private final Map<Superstate, Superstate> around = new HashMap<>();
    private final Map<Superstate, State> initials = new HashMap<>();
    private final Map<Superstate, List<State>> leaves = new HashMap<>();

    /**
     * How states are nested.
     *
     * @param states all states, in the enum's order
     * @param type the enum of the superstates, if there are any
     * @param said what the spec says, in source order
     */
    public Topology(List<State> states, Optional<EnumType> type, List<Substates> said) {
        this.type = type;
        this.states = List.copyOf(states);
        this.said = List.copyOf(said);
        this.superstates = type.map(EnumType::constants).orElse(List.of()).stream()
                .map(Superstate::new)
                .toList();
        said.forEach(this::nest);
        superstates.forEach(superstate -> leaves.put(
                superstate,
                this.states.stream()
                        .filter(state -> around(state).contains(superstate))
                        .toList()));
        said.forEach(this::start);
    }

    /** That of a machine without superstates. */
    public static Topology flat(List<State> states) {
        return new Topology(states, Optional.empty(), List.of());
    }

    private void nest(Substates one) {
        one.superstate().ifPresent(outer -> {
            one.states().forEach(state -> aroundStates.putIfAbsent(state, outer));
            one.superstates().forEach(inner -> {
                if (!inner.equals(outer) && !around(outer).contains(inner)) {
                    around.putIfAbsent(inner, outer);
                }
            });
        });
    }

    private void start(Substates one) {
        one.superstate()
                .ifPresent(superstate -> one.initials().stream()
                        .filter(leaves(superstate)::contains)
                        .findFirst()
                        .ifPresent(state -> initials.putIfAbsent(superstate, state)));
    }

    /** The enum of the superstates; empty if there are none. */
    public Optional<EnumType> type() {
        return type;
    }

    /** What the spec says of it, in source order. */
    public List<Substates> said() {
        return said;
    }

    /** Whether there are no superstates. */
    public boolean isFlat() {
        return superstates.isEmpty();
    }

    /** The superstates, in the enum's order. */
    public List<Superstate> superstates() {
        return superstates;
    }

    /** The superstate directly around another one. */
    public Optional<Superstate> parent(Superstate superstate) {
        return Optional.ofNullable(around.get(superstate));
    }

    /** The superstate directly around a state. */
    public Optional<Superstate> parent(State state) {
        return Optional.ofNullable(aroundStates.get(state));
    }

    /** The superstates around a state, from the inside out. */
    public List<Superstate> around(State state) {
        return chain(aroundStates.get(state));
    }

    /** The superstates around a superstate, from the inside out. */
    public List<Superstate> around(Superstate superstate) {
        return chain(around.get(superstate));
    }

    private List<Superstate> chain(@Nullable Superstate innermost) {
        Set<Superstate> chain = new LinkedHashSet<>();
        Superstate next = innermost;
        while (next != null && chain.add(next)) {
            next = around.get(next);
        }
        return List.copyOf(chain);
    }

    /** The states within a superstate, however deep, in the enum's order. */
    public List<State> leaves(Superstate superstate) {
        return leaves.getOrDefault(superstate, List.of());
    }

    /** The states within some superstates, in the enum's order. */
    public List<State> leaves(List<Superstate> some) {
        Set<State> within = some.stream().flatMap(one -> leaves(one).stream()).collect(toSet());
        return states.stream().filter(within::contains).toList();
    }

    /** The state in which a superstate starts, if the spec says so. */
    public Optional<State> initial(Superstate superstate) {
        return Optional.ofNullable(initials.get(superstate));
    }

    /** The states to which a target may lead. */
    public List<State> ends(Target target) {
        if (target instanceof Target.To to) {
            return List.of(to.state());
        }
        return target instanceof Target.Into into
                ? initial(into.superstate()).stream().toList()
                : leaves(((Target.Resume) target).superstate());
    }

    /**
     * At which level a row stands in a state: 0 for the state itself, 1 for the superstate around it, and so on outward. Where
     * it names several, the innermost counts.
     */
    public int level(Sources sources, State state) {
        if (!(sources instanceof Sources.Within within) || within.named().contains(state)) {
            return 0;
        }
        List<Superstate> chain = around(state);
        for (int level = 0; level < chain.size(); level++) {
            if (within.superstates().contains(chain.get(level))) {
                return level + 1;
            }
        }
        return 0;
    }

    /** The superstate at whose level a row stands in a state; empty at the level of the state itself. */
    public Optional<Superstate> holder(Sources sources, State state) {
        int level = level(sources, state);
        return level == 0 ? Optional.empty() : Optional.of(around(state).get(level - 1));
    }
}

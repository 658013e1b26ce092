package dev.switchgear.processor.model;

import dev.switchgear.processor.model.Sources.Within;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a timer runs: while the machine is in one of some states, or in a superstate. These are the sources of the transitions of the
 * event that it raises.
 *
 * @param states the states, in source order
 * @param superstates the superstates, in source order
 */
public record TimerSources(List<State> states, List<Superstate> superstates) {

    public TimerSources {
        states = List.copyOf(states);
        superstates = List.copyOf(superstates);
    }

    /** Those of an event. */
    static TimerSources of(Event event, Machine machine) {
        Set<State> states = new LinkedHashSet<>();
        Set<Superstate> superstates = new LinkedHashSet<>();
        machine.transitions().filter(row -> row.on().contains(event)).forEach(row -> {
            if (row.sources() instanceof Within within) {
                states.addAll(within.named());
                superstates.addAll(within.superstates());
            } else {
                states.addAll(row.from());
            }
        });
        return new TimerSources(new ArrayList<>(states), new ArrayList<>(superstates));
    }

    /** Whether the timer runs while a machine is in a state that is within some superstates. */
    public boolean contain(State state, List<Superstate> around) {
        return states.contains(state) || around.stream().anyMatch(superstates::contains);
    }

    /** Their names, states first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        states.forEach(state -> names.add(state.name()));
        superstates.forEach(superstate -> names.add(superstate.name()));
        return names;
    }
}

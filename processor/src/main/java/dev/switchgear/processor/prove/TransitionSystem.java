package dev.switchgear.processor.prove;

import static java.util.Comparator.comparing;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a machine can do, as a graph: the configurations that it can be in, and the steps between them, whatever guards say: a
 * guard may go either way. The configurations of a flat machine are its states, by their number in the enum.
 */
final class TransitionSystem {

    private final List<State> states;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private final State initial;
    private final BitSet finals;

    private TransitionSystem(Chart chart) {
        Machine machine = chart.machine();
        states = machine.states();
        for (State state : states) {
            numbers.put(state, numbers.size());
            steps.add(new ArrayList<>());
        }
        initial = machine.initial().map(InitialState::state).orElseThrow();
        finals = satisfying(machine.finals());
        for (Event event : machine.events()) {
            for (State state : chart.named(event)) {
                if (chart.canRest(state)) {
                    chart.taken(state, event).forEach(this::add);
                }
            }
        }
        states.forEach(state -> chart.taken(state, new Automatic()).forEach(this::add));
        steps.forEach(ofState -> ofState.sort(comparing(step -> step.row().site())));
    }

    /** That of a machine that has an initial state. */
    static TransitionSystem of(Chart chart) {
        return new TransitionSystem(chart);
    }

    private void add(Reaction reaction) {
        if (reaction.row() instanceof Transition transition
                && transition.targets().size() <= 1) { // Where several are written, nobody knows where it leads.
            reaction.ends()
                    .forEach(end -> steps.get(number(reaction.from()))
                            .add(new Step(reaction.from(), reaction.trigger(), transition, end)));
        }
    }

    /** How many states there are. */
    int size() {
        return states.size();
    }

    int number(State state) {
        return Objects.requireNonNull(numbers.get(state));
    }

    /** The configuration in which a new machine starts. */
    int initial() {
        return number(initial);
    }

    /** The configurations in which a machine is in one of some states. */
    BitSet satisfying(Collection<State> some) {
        BitSet set = new BitSet();
        some.forEach(state -> set.set(number(state)));
        return set;
    }

    State state(int number) {
        return states.get(number);
    }

    /** States by their numbers, in the enum's order. */
    List<State> states(BitSet some) {
        return some.stream().mapToObj(this::state).toList();
    }

    /** What can be done in a state, in the order of the rows. */
    List<Step> steps(int state) {
        return steps.get(state);
    }

    /** Whether a row leads out of a state, be it into the same again. */
    boolean hasWayOut(int state) {
        return steps.get(state).stream().anyMatch(Step::isExternal);
    }

    boolean isFinal(int state) {
        return finals.get(state);
    }

    /** The states as nodes, and the steps as edges. */
    Digraph digraph() {
        Digraph digraph = new Digraph(size());
        addTo(digraph);
        return digraph;
    }

    /** Adds the steps to a graph that has these nodes, and may have others. */
    void addTo(Digraph digraph) {
        for (int state = 0; state < size(); state++) {
            for (Step step : steps(state)) {
                digraph.add(state, number(step.to()));
            }
        }
    }
}

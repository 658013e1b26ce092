package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a machine can do, as a graph: the configurations that it can be in, and the steps between them, whatever guards say: a
 * guard may go either way. A configuration is a state, and what is remembered of superstates that rows resume. Those of a
 * machine that remembers nothing are its states, by their number in the enum. Of others, only those have a number that can be
 * reached, or resumed in, and one of each state that is neither; the number is by then how near it is.
 */
final class TransitionSystem {

    /** How many configurations are looked at; more would take seconds. */
    static final int MOST_CONFIGURATIONS = 250_000;

    private final Chart chart;
    private final List<State> states;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<Superstate> resumed;
    private final Memories memories;
    private final List<List<Effect>> effects;
    private final IntList leaves = new IntList();
    private final IntList remembered = new IntList();
    private final Map<Long, Integer> found = new HashMap<>();
    private final List<int[]> targets = new ArrayList<>();
    private final List<BitSet> byState = new ArrayList<>();
    private final BitSet finals = new BitSet();
    private final int start;
    private final int most;

    private TransitionSystem(Chart chart, int most) {
        Machine machine = chart.machine();
        this.chart = chart;
        this.most = most;
        states = machine.states();
        for (State state : states) {
            numbers.put(state, numbers.size());
            byState.add(new BitSet());
        }
        machine.finals().forEach(state -> finals.set(number(state)));
        resumed = machine.resumed().stream()
                .filter(superstate -> !machine.topology().leaves(superstate).isEmpty())
                .toList();
        memories = new Memories(
                resumed.stream()
                        .map(superstate -> machine.topology()
                                .initial(superstate)
                                .orElseGet(() ->
                                        machine.topology().leaves(superstate).get(0)))
                        .map(this::number)
                        .toList(),
                states.size());
        effects = Effect.of(chart, resumed, this::number);
        int initial = number(machine.initial().map(InitialState::state).orElseThrow());
        if (resumed.isEmpty()) {
            IntStream.range(0, states.size()).forEach(state -> find(state, 0));
            explore();
            start = initial;
        } else {
            start = find(initial, 0);
            explore();
            exploreFromElsewhere(machine);
        }
        found.clear();
    }

    /** That of a machine that has an initial state. */
    static TransitionSystem of(Chart chart) {
        return of(chart, MOST_CONFIGURATIONS);
    }

    /** The same, with about so many configurations at most. */
    static TransitionSystem of(Chart chart, int most) {
        return new TransitionSystem(chart, most);
    }

    /** A machine may be in a state that is reached no more, and remember anything; and each state is in some configuration. */
    private void exploreFromElsewhere(Machine machine) {
        List<List<State>> within =
                resumed.stream().map(machine.topology()::leaves).toList();
        machine.banned().forEach(state -> findAll(number(state), within, new ArrayList<>()));
        explore();
        for (int state = 0; state < states.size(); state++) {
            if (byState.get(state).isEmpty()) {
                find(state, 0);
                explore();
            }
        }
    }

    private void findAll(int state, List<List<State>> within, List<Integer> memory) {
        if (memory.size() == within.size()) {
            find(state, memories.number(memory));
            return;
        }
        for (State leaf : within.get(memory.size())) {
            if (isWhole()) {
                memory.add(number(leaf));
                findAll(state, within, memory);
                memory.subList(memory.size() - 1, memory.size()).clear();
            }
        }
    }

    private void explore() {
        while (targets.size() < size() && isWhole()) {
            int from = targets.size();
            targets.add(effects.get(leaves.get(from)).stream()
                    .mapToInt(effect -> target(effect, from))
                    .toArray());
        }
    }

    /** What is left is remembered first, and looked up then. */
    private int target(Effect effect, int from) {
        int memory = remembered.get(from);
        for (int superstate : effect.left()) {
            memory = memories.left(memory, superstate, leaves.get(from));
        }
        return find(effect.resumed() < 0 ? effect.to() : memories.state(memory, effect.resumed()), memory);
    }

    private int find(int leaf, int memory) {
        return found.computeIfAbsent((long) memory * states.size() + leaf, any -> {
            byState.get(leaf).set(size());
            leaves.add(leaf);
            remembered.add(memory);
            return size() - 1;
        });
    }

    /** What becomes of events, for what no step tells: that an event waits, or is refused. */
    Chart chart() {
        return chart;
    }

    /** Whether it has all configurations that it should have. */
    boolean isWhole() {
        return size() <= most || resumed.isEmpty();
    }

    /** How many configurations there are. */
    int size() {
        return leaves.size();
    }

    /** The configuration in which a new machine starts. */
    int initial() {
        return start;
    }

    /** The configurations in which a machine is in one of some states. */
    BitSet satisfying(Collection<State> some) {
        BitSet set = new BitSet();
        some.forEach(state -> set.or(byState.get(number(state))));
        return set;
    }

    /** The state that a machine is in. */
    State state(int configuration) {
        return states.get(leaves.get(configuration));
    }

    /** The states that machines are in, in the enum's order. */
    List<State> states(BitSet some) {
        return numbered(numbers(some));
    }

    /** The number of a state in the enum. */
    int number(State state) {
        return Objects.requireNonNull(numbers.get(state));
    }

    /** The numbers of the states that machines are in. */
    BitSet numbers(BitSet some) {
        BitSet set = new BitSet();
        some.stream().forEach(configuration -> set.set(leaves.get(configuration)));
        return set;
    }

    /** States by their numbers, in the enum's order. */
    List<State> numbered(BitSet some) {
        return some.stream().mapToObj(states::get).toList();
    }

    /** How many states there are. */
    int countOfStates() {
        return states.size();
    }

    /** What can be done in a configuration, in the order of the rows. */
    List<Move> moves(int configuration) {
        List<Effect> ofState = effects.get(leaves.get(configuration));
        int[] to = targets.get(configuration);
        List<Move> moves = new ArrayList<>(to.length);
        for (int i = 0; i < to.length; i++) {
            moves.add(new Move(ofState.get(i).step(state(to[i])), to[i]));
        }
        return moves;
    }

    /** The configurations to which a step leads. */
    IntStream successors(int configuration) {
        return Arrays.stream(targets.get(configuration));
    }

    /** Whether a row leads out of a state, be it into the same again. */
    boolean hasWayOut(int configuration) {
        return effects.get(leaves.get(configuration)).stream()
                .anyMatch(effect -> effect.reaction().isExternal());
    }

    boolean isFinal(int configuration) {
        return finals.get(leaves.get(configuration));
    }

    /** The configurations as nodes, and the steps as edges. */
    Digraph digraph() {
        Digraph digraph = new Digraph(size());
        addTo(digraph);
        return digraph;
    }

    /** Adds the steps to a graph that has these nodes, and may have others. */
    void addTo(Digraph digraph) {
        for (int configuration = 0; configuration < size(); configuration++) {
            for (int to : targets.get(configuration)) {
                digraph.add(configuration, to);
            }
        }
    }

    /** The states as nodes, and the steps as edges, whatever is remembered. */
    Digraph digraphOfStates() {
        if (resumed.isEmpty()) {
            return digraph();
        }
        Digraph digraph = new Digraph(states.size());
        for (int state = 0; state < states.size(); state++) {
            int from = state;
            BitSet next = new BitSet();
            byState.get(state).stream().flatMap(this::successors).forEach(next::set);
            numbers(next).stream().forEach(to -> digraph.add(from, to));
        }
        return digraph;
    }
}

package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.prove.Search.Arrival.Next;
import dev.switchgear.processor.prove.Search.Arrival.Start;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A breadth-first search for what a machine reaches, nearest first, and by which path. It may be for what is reached
 * <em>after</em> some states: then each state counts twice, as it is reached anyhow, and as it is reached after one of those,
 * so that a path is the shortest one through both.
 */
final class Search {

    /** How a state is first reached. */
    sealed interface Arrival {

        int state();

        /** It is where the search starts. */
        record Start(int state) implements Arrival {}

        /** By a step from a state that is reached before. */
        record Next(Arrival before, Step step, int state) implements Arrival {}
    }

    private final TransitionSystem system;
    private final BitSet after;
    private final BitSet barred;
    private final BitSet ends;
    private final BitSet seenBefore = new BitSet();
    private final Map<Integer, Arrival> arrivals = new LinkedHashMap<>();
    private final Deque<Arrival> before = new ArrayDeque<>();
    private final Deque<Arrival> open = new ArrayDeque<>();

    private Search(TransitionSystem system, BitSet after, BitSet barred, BitSet ends) {
        this.system = system;
        this.after = after;
        this.barred = barred;
        this.ends = ends;
    }

    /**
     * Searches from a state on.
     *
     * @param barred states that are not entered
     */
    static Search from(TransitionSystem system, int start, BitSet barred) {
        return after(system, start, new BitSet(), barred);
    }

    /**
     * Searches from one state on for what is reached after some states.
     *
     * @param after the states; if there are none, then from the start on
     * @param barred states that are not entered from then on
     */
    static Search after(TransitionSystem system, int start, BitSet after, BitSet barred) {
        return after(system, start, after, barred, new BitSet());
    }

    /**
     * The same.
     *
     * @param ends states that are entered from then on, and not left
     */
    static Search after(TransitionSystem system, int start, BitSet after, BitSet barred, BitSet ends) {
        Search search = new Search(system, after, barred, ends);
        search.begin(start);
        search.run();
        return search;
    }

    private void begin(int start) {
        Arrival first = new Start(start);
        if (after.isEmpty()) {
            reach(first);
        } else {
            pass(first);
        }
    }

    /** Searches on, as if it had begun in other states. */
    Search andAfterFrom(BitSet others) {
        others.stream().forEach(this::begin);
        run();
        return this;
    }

    /** Searches on, from other states, for what is not reached yet. */
    Search andFrom(BitSet others) {
        others.stream().forEach(other -> reach(new Start(other)));
        run();
        return this;
    }

    private void run() {
        while (!before.isEmpty() || !open.isEmpty()) {
            // Both sides keep step: so what is reached first is nearest.
            int steps = open.size();
            for (int left = before.size(); left > 0; left--) {
                expand(before.remove(), true);
            }
            for (int left = steps; left > 0; left--) {
                expand(open.remove(), false);
            }
        }
    }

    private void expand(Arrival arrival, boolean isBefore) {
        if (!isBefore && ends.get(arrival.state())) {
            return;
        }
        for (Move move : system.moves(arrival.state())) {
            Arrival next = new Next(arrival, move.step(), move.to());
            if (isBefore) {
                pass(next);
            } else {
                reach(next);
            }
        }
    }

    /** Comes to a state before any of those that matter, or as the first of them. */
    private void pass(Arrival arrival) {
        if (!seenBefore.get(arrival.state())) {
            seenBefore.set(arrival.state());
            before.add(arrival);
            if (after.get(arrival.state())) {
                reach(arrival);
            }
        }
    }

    private void reach(Arrival arrival) {
        if (!barred.get(arrival.state()) && arrivals.putIfAbsent(arrival.state(), arrival) == null) {
            open.add(arrival);
        }
    }

    /** The states that are reached, nearest first. */
    Collection<Integer> reached() {
        return arrivals.keySet();
    }

    /** The same, in no order. */
    BitSet reachedStates() {
        BitSet states = new BitSet();
        arrivals.keySet().forEach(states::set);
        return states;
    }

    /** A shortest path to a state that is reached. */
    Path pathTo(int state) {
        Deque<Step> steps = new ArrayDeque<>();
        Arrival arrival = Objects.requireNonNull(arrivals.get(state));
        while (arrival instanceof Next next) {
            steps.addFirst(next.step());
            arrival = next.before();
        }
        return new Path(system.state(arrival.state()), List.copyOf(steps));
    }
}

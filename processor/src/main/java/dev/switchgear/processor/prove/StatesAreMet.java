package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.problem.EvadedGoal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the spec says is reached whatever happens is: no way ends before, and none leads round for ever. */
final class StatesAreMet implements Proof {

    @Override
    public List<EvadedGoal> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        return machine.sentences(Eventually.class)
                .flatMap(eventually -> witness(eventually, machine, system, doubts).stream())
                .toList();
    }

    /** A shortest path to where a machine can stay, and from there a shortest way round, if it does not end there. */
    private static Optional<EvadedGoal> witness(
            Eventually eventually, Machine machine, TransitionSystem system, Doubts doubts) {
        BitSet goals = system.satisfying(eventually.reach());
        Search search = Starts.search(eventually, machine, system, goals);
        BitSet roundabouts = roundabouts(system, search.reachedStates());
        return search.reached().stream()
                .filter(state -> roundabouts.get(state) || isEnd(state, system, doubts))
                .findFirst()
                .map(state -> new EvadedGoal(
                        eventually,
                        search.pathTo(state),
                        roundabouts.get(state) ? Optional.of(loop(state, goals, system)) : Optional.empty(),
                        system.isFinal(state)));
    }

    private static boolean isEnd(int state, TransitionSystem system, Doubts doubts) {
        return system.moves(state).isEmpty() && (system.isFinal(state) || !doubts.mayLeadOn(state));
    }

    /** The states from which a way leads back to themselves, without leaving a part of the system. */
    private static BitSet roundabouts(TransitionSystem system, BitSet part) {
        Digraph steps = system.digraph();
        BitSet roundabouts = new BitSet();
        for (BitSet component : Components.of(steps, part)) {
            int first = component.nextSetBit(0);
            if (component.cardinality() > 1 || steps.successors(first).anyMatch(next -> next == first)) {
                roundabouts.or(component);
            }
        }
        return roundabouts;
    }

    private static Path loop(int around, BitSet barred, TransitionSystem system) {
        Search search = Search.from(system, around, barred);
        for (int state : search.reached()) {
            for (Move move : system.moves(state)) {
                if (move.to() == around) {
                    return search.pathTo(state).and(move.step());
                }
            }
        }
        throw new IllegalStateException("no loop around " + system.state(around));
    }
}

package dev.switchgear.examples.migrating;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.IllegalTransitionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Drives the machine of another library and its successor with the same events, and compares after each one: whether it was
 * accepted, the state, and what the actions did.
 *
 * @param <B> the machine before
 * @param <A> the machine after
 */
public final class SideBySide<B, A> {

    private final Supplier<Side<B>> before;
    private final Supplier<Side<A>> after;
    private final List<Move<B, A>> moves;
    private final UnaryOperator<List<String>> order;

    /**
     * A comparison in which actions run in the same order on both sides.
     *
     * @param before makes a new machine of the other library
     * @param after makes a new machine that succeeds it
     * @param moves the events
     */
    public SideBySide(Supplier<Side<B>> before, Supplier<Side<A>> after, List<Move<B, A>> moves) {
        this(before, after, moves, UnaryOperator.identity());
    }

    /**
     * A comparison that is indifferent to some of the order.
     *
     * @param before makes a new machine of the other library
     * @param after makes a new machine that succeeds it
     * @param moves the events
     * @param order brings what the actions of one event did into an order that both sides share
     */
    public SideBySide(
            Supplier<Side<B>> before,
            Supplier<Side<A>> after,
            List<Move<B, A>> moves,
            UnaryOperator<List<String>> order) {
        this.before = before;
        this.after = after;
        this.moves = List.copyOf(moves);
        this.order = order;
    }

    /**
     * Every sequence of so many events. The shorter ones are their beginnings.
     *
     * @param length the number of events
     * @return what was seen
     */
    public Seen everySequence(int length) {
        Seen seen = new Seen();
        long sequences = Math.round(Math.pow(moves.size(), length));
        for (long sequence = 0; sequence < sequences; sequence++) {
            List<Move<B, A>> chosen = new ArrayList<>();
            for (long rest = sequence; chosen.size() < length; rest /= moves.size()) {
                chosen.add(moves.get((int) (rest % moves.size())));
            }
            drive(chosen, seen);
        }
        return seen;
    }

    /**
     * Random sequences.
     *
     * @param seed chooses them
     * @param walks the number of sequences
     * @param length the number of events in each of them
     * @return what was seen
     */
    public Seen randomWalks(long seed, int walks, int length) {
        Seen seen = new Seen();
        Random random = new Random(seed);
        for (int walk = 0; walk < walks; walk++) {
            List<Move<B, A>> chosen = new ArrayList<>();
            while (chosen.size() < length) {
                chosen.add(moves.get(random.nextInt(moves.size())));
            }
            drive(chosen, seen);
        }
        return seen;
    }

    private void drive(List<Move<B, A>> chosen, Seen seen) {
        Side<B> old = before.get();
        Side<A> now = after.get();
        assertWithMessage("at the start").that(start(now)).isEqualTo(start(old));
        for (int i = 0; i < chosen.size(); i++) {
            Move<B, A> move = chosen.get(i);
            Outcome expected = outcome(old, () -> move.before().test(old.machine()));
            Outcome actual = outcome(now, () -> isAccepted(move, now.machine()));
            if (!actual.equals(expected)) {
                assertWithMessage("%s", chosen.subList(0, i + 1)).that(actual).isEqualTo(expected);
            }
            seen.add(move.name(), actual);
        }
    }

    private Outcome start(Side<?> side) {
        return new Outcome(true, side.state().get(), order.apply(List.copyOf(side.log())));
    }

    private Outcome outcome(Side<?> side, Supplier<Boolean> raise) {
        int logged = side.log().size();
        boolean isAccepted = raise.get();
        List<String> done = List.copyOf(side.log().subList(logged, side.log().size()));
        return new Outcome(isAccepted, side.state().get(), order.apply(done));
    }

    private boolean isAccepted(Move<B, A> move, A machine) {
        try {
            move.after().accept(machine);
            return true;
        } catch (IllegalTransitionException refused) {
            return false;
        }
    }
}

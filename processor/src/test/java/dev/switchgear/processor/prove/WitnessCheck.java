package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.BypassedState;
import dev.switchgear.processor.problem.DeadEnd;
import dev.switchgear.processor.problem.EvadedGoal;
import dev.switchgear.processor.problem.LostGoal;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.ReachedState;
import dev.switchgear.processor.problem.Trap;
import dev.switchgear.processor.problem.UnreachableStates;
import dev.switchgear.processor.prove.Definitions.Move;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds what the proofs find against the definitions: the verdicts, and each path, step by step. */
final class WitnessCheck {

    private final GraphPlan plan;
    private final Definitions truth;
    private final Map<String, Integer> verdicts = new TreeMap<>();

    WitnessCheck(GraphPlan plan) {
        this.plan = plan;
        this.truth = new Definitions(plan);
    }

    /** What is wrong with what the proofs find, if anything is. */
    Optional<String> complaint() {
        try {
            plan.model().refuted(problem -> false).forEach(this::check);
            assertThat(verdicts).isEqualTo(truth.verdicts());
            return Optional.empty();
        } catch (AssertionError | RuntimeException failure) {
            return Optional.of(failure.toString());
        }
    }

    private void check(Problem problem) {
        if (problem instanceof UnreachableStates unreachable) {
            add("unreachable " + numbers(unreachable.states()) + " before " + numbers(unreachable.followers()), 0);
        } else if (problem instanceof DeadEnd deadEnd) {
            List<Move> moves = moves(deadEnd.path());
            assertThat(truth.starts()).contains(number(deadEnd.path().start()));
            assertPlace(problem, moves, 1);
            add("dead end " + deadEnd.state(), moves.size());
        } else if (problem instanceof Trap trap) {
            List<Move> moves = moves(trap.path());
            assertThat(truth.starts()).contains(number(trap.path().start()));
            assertThat(trap.states()).contains(trap.path().end());
            assertPlace(problem, moves, 2);
            add("trap " + numbers(trap.states()), moves.size());
        } else if (problem instanceof ReachedState reached) {
            assertThat(reached.property().without()).isEmpty();
            check(problem, reached.property(), reached.path(), Optional.empty());
        } else if (problem instanceof BypassedState bypassed) {
            assertThat(bypassed.property().without()).isNotEmpty();
            check(problem, bypassed.property(), bypassed.path(), Optional.empty());
        } else if (problem instanceof LostGoal lost) {
            check(problem, lost.property(), lost.path(), Optional.empty());
        } else if (problem instanceof EvadedGoal evaded) {
            check(problem, evaded.property(), evaded.path(), evaded.loop());
        } else {
            throw new AssertionError(problem);
        }
    }

    private void add(String verdict, int length) {
        assertWithMessage("before of %s", verdict)
                .that(verdicts.put(verdict, length))
                .isNull();
    }

    private void check(Problem problem, Property property, Path path, Optional<Path> loop) {
        int number = (int) property.site().order()
                - GraphModel.FIRST_SITE
                - plan.lines().size();
        Sentence sentence = plan.sentences().get(number);
        List<Move> moves = moves(path);
        List<Move> round = loop.map(this::moves).orElse(List.of());
        int start = number(path.start());
        assertThat(start == plan.start() || truth.resumed(sentence).contains(start))
                .isTrue();
        List<Integer> visited = new ArrayList<>(List.of(start));
        moves.forEach(move -> visited.add(move.to()));
        boolean refutes = IntStream.range(0, visited.size())
                .filter(i ->
                        sentence.after().isEmpty() ? i == 0 : sentence.after().contains(visited.get(i)))
                .anyMatch(i -> refutes(sentence, visited.subList(i, visited.size()), moves, round));
        assertWithMessage("%s is refuted by %s %s", sentence, path, loop)
                .that(refutes)
                .isTrue();
        loop.ifPresent(way -> {
            assertThat(way.start()).isEqualTo(path.end());
            assertThat(way.end()).isEqualTo(path.end());
            assertThat(round.size()).isEqualTo(truth.round(sentence, number(path.end())));
        });
        assertPlace(
                problem, round.isEmpty() ? moves : round, (int) property.site().order());
        add("sentence " + number, moves.size());
    }

    /**
     * Whether a way refutes a sentence, by what the sentence says.
     *
     * @param visited the states from which on the sentence is to hold
     * @param moves the moves from the start
     * @param round the moves of the loop that follows, if one does
     */
    private boolean refutes(Sentence sentence, List<Integer> visited, List<Move> moves, List<Move> round) {
        int end = visited.get(visited.size() - 1);
        return switch (sentence.form()) {
            case NEVER -> {
                boolean isEntered =
                        visited.size() > 1 && moves.get(moves.size() - 1).isExternal();
                boolean isStart = moves.isEmpty() && sentence.after().isEmpty();
                yield sentence.reach().contains(end) && (isEntered || isStart) && areApart(visited, sentence.without());
            }
            case ALWAYS -> !truth.hasWay(end, sentence.reach());
            case EVENTUALLY ->
                areApart(visited, sentence.reach())
                        && areApart(round.stream().map(Move::to).toList(), sentence.reach())
                        && round.isEmpty() == truth.isEnd(end);
        };
    }

    private static boolean areApart(Collection<Integer> some, Collection<Integer> others) {
        return some.stream().noneMatch(others::contains);
    }

    /** A problem is reported at the row of its last move; if it has none, elsewhere. */
    private static void assertPlace(Problem problem, List<Move> moves, int otherwise) {
        assertThat(problem.site().order())
                .isEqualTo(
                        moves.isEmpty()
                                ? otherwise
                                : GraphModel.FIRST_SITE
                                        + moves.get(moves.size() - 1).line());
    }

    /** The moves of a path, each of which can be made, and begins where the one before it ends. */
    private List<Move> moves(Path path) {
        List<Move> moves = path.steps().stream()
                .map(step -> new Move(
                        number(step.from()),
                        Integer.parseInt(((Event) step.trigger()).name().substring(1)),
                        (int) step.row().site().order() - GraphModel.FIRST_SITE,
                        number(step.to()),
                        step.isExternal()))
                .toList();
        int state = number(path.start());
        for (Move move : moves) {
            assertThat(move.from()).isEqualTo(state);
            assertThat(truth.moves()).contains(move);
            state = move.to();
        }
        return moves;
    }

    private static int number(State state) {
        return Integer.parseInt(state.name().substring(1));
    }

    private static Set<Integer> numbers(List<State> states) {
        return states.stream().map(WitnessCheck::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The verdicts that were found. */
    Set<String> verdicts() {
        return verdicts.keySet();
    }
}

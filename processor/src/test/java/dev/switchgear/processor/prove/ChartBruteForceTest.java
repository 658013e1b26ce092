package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toCollection;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.problem.DeadEnd;
import dev.switchgear.processor.problem.DeferredForEver;
import dev.switchgear.processor.problem.DeferredThenIllegal;
import dev.switchgear.processor.problem.EvadedGoal;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Refutation;
import dev.switchgear.processor.problem.Trap;
import dev.switchgear.processor.problem.UnreachableStates;
import dev.switchgear.processor.prove.Definitions.Move;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Thorough;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The proofs find of random charts what is true by definition, with paths that are possible, and as short as any.
 *
 * <p>{@code -Dswitchgear.charts=N} makes a run of another length, {@code -Dswitchgear.seed=N} one of other charts, and
 * {@code -Dswitchgear.chart=N} takes one chart alone.
 */
final class ChartBruteForceTest {

    private static final Integer CHART = Integer.getInteger("switchgear.chart");

    private final Map<String, Integer> times = new TreeMap<>();

    @Test
    void theProofsFindWhatIsTrueByDefinition() {
        compare(Seeds.fixed(), 1_000, false);
    }

    @Test
    void soTheyDoOfEventsThatWait() {
        compare(Seeds.fixed(), 1_000, true);
        assertWithMessage("%s", times).that(times.getOrDefault("forever", 0)).isAtLeast(30);
        assertWithMessage("%s", times).that(times.getOrDefault("illegal", 0)).isAtLeast(30);
    }

    @Thorough
    @Test
    void soTheyDoOfManyChartsWithThem() {
        compare(Seeds.ofToday(), 10_000, true);
    }

    @Thorough
    @Test
    void soTheyDoOfManyCharts() {
        compare(Seeds.ofToday(), 10_000, false);
    }

    private void compare(long seed, int usual, boolean defers) {
        int last = CHART == null ? Integer.getInteger("switchgear.charts", usual) - 1 : CHART;
        int charts = 0;
        for (int number = CHART == null ? 0 : CHART; number <= last; number++) {
            ChartPlan plan = defers ? ChartPlans.deferring(seed, number) : ChartPlans.plan(seed, number);
            if (plan.hasSomethingToDo()) {
                Check check = new Check(plan);
                if (check.complaint().isPresent()) {
                    throw new AssertionError(told(seed, number, plan));
                }
                check.verdicts.keySet().forEach(verdict -> times.merge(verdict.split(" ")[0], 1, Integer::sum));
                times.merge("resumes", plan.resumed().isEmpty() ? 0 : 1, Integer::sum);
                charts++;
            }
        }
        if (CHART == null) {
            for (String kind : List.of("dead", "trap", "sentence", "unreachable", "resumes")) {
                assertWithMessage("%s of %s: %s", kind, charts, times)
                        .that(times.getOrDefault(kind, 0))
                        .isAtLeast(charts / 30);
            }
        }
    }

    private static String told(long seed, int number, ChartPlan plan) {
        ChartPlan small = plan;
        for (Optional<ChartPlan> next = Optional.of(plan); next.isPresent(); ) {
            small = next.get();
            next = small.smaller()
                    .filter(ChartPlan::hasSomethingToDo)
                    .filter(smaller -> new Check(smaller).complaint().isPresent())
                    .findFirst();
        }
        return "-Dswitchgear.seed=%d -Dswitchgear.chart=%d\n%s\n%s"
                .formatted(seed, number, small, new Check(small).complaint().orElseThrow());
    }

    /** Holds what the proofs find of one chart against the definitions. */
    private static final class Check {

        private final ChartPlan plan;
        private final ChartDefinitions truth;
        private final Map<String, Integer> verdicts = new TreeMap<>();
        private final Set<Integer> unreachable = new TreeSet<>();

        Check(ChartPlan plan) {
            this.plan = plan;
            this.truth = new ChartDefinitions(plan);
        }

        Optional<String> complaint() {
            try {
                plan.model().refuted(problem -> false).forEach(this::check);
                Map<String, Integer> expected = truth.verdicts();
                expected.putAll(new DeferralDefinitions(plan, truth).verdicts());
                assertThat(verdicts).isEqualTo(expected);
                assertThat(unreachable).isEqualTo(truth.unreachable());
                if (!unreachable.isEmpty()) {
                    verdicts.put("unreachable", 0);
                }
                return Optional.empty();
            } catch (AssertionError | RuntimeException failure) {
                return Optional.of(failure.toString());
            }
        }

        private void check(Problem problem) {
            if (problem instanceof UnreachableStates found) {
                found.states()
                        .forEach(state ->
                                assertThat(unreachable.add(number(state))).isTrue());
                found.followers().forEach(state -> unreachable.add(number(state)));
            } else if (problem instanceof DeadEnd deadEnd) {
                assertPossible(deadEnd.path());
                add("dead end " + deadEnd.state(), deadEnd.path());
            } else if (problem instanceof Trap trap) {
                Set<Integer> states = new TreeSet<>();
                trap.states().forEach(state -> states.add(number(state)));
                assertThat(states).contains(number(trap.path().end()));
                assertPossible(trap.path());
                add("trap " + states, trap.path());
            } else if (problem instanceof DeferredForEver found) {
                assertPossible(found.path());
                add("forever " + found.event().name() + " " + numbers(found.states()), found.path());
            } else if (problem instanceof DeferredThenIllegal found) {
                checkIllegal(found);
            } else if (problem instanceof Refutation refutation) {
                int sentence = (int) refutation.property().site().order()
                        - GraphModel.FIRST_SITE
                        - plan.lines().size();
                Set<Integer> ends = assertPossible(refutation.path());
                if (refutation instanceof EvadedGoal evaded && evaded.loop().isPresent()) {
                    assertThat(after(ends, evaded.loop().get())).containsAnyIn(ends);
                }
                add("sentence " + sentence, refutation.path());
            } else {
                throw new AssertionError(problem);
            }
        }

        /** The event waits in the first state of the second path alone: in those between, no machine rests. */
        private void checkIllegal(DeferredThenIllegal found) {
            assertThat(after(assertPossible(found.path()), found.waiting())).isNotEmpty();
            assertThat(found.states()).contains(found.waiting().end());
            List<Step> steps = found.waiting().steps();
            for (Step step : steps.subList(1, steps.size())) {
                assertThat(truth.canRest(number(step.from()))).isFalse();
            }
            add(
                    "illegal " + found.event().name() + " " + numbers(found.states()),
                    found.path().steps().size() + steps.size());
        }

        private static Set<Integer> numbers(List<State> states) {
            return states.stream().map(Check::number).collect(toCollection(TreeSet::new));
        }

        private void add(String verdict, int steps) {
            assertThat(verdicts.put(verdict, steps)).isNull();
        }

        private void add(String verdict, Path path) {
            add(verdict, path.steps().size());
        }

        /** Goes a path from wherever it may begin, and tells in which configurations it ends. */
        private Set<Integer> assertPossible(Path path) {
            Set<Integer> starts = new LinkedHashSet<>(truth.truth().starts());
            starts.removeIf(start -> truth.state(start) != number(path.start()));
            Set<Integer> ends = after(starts, path);
            assertWithMessage(path.toString()).that(ends).isNotEmpty();
            return ends;
        }

        private Set<Integer> after(Collection<Integer> starts, Path path) {
            Set<Integer> reached = new LinkedHashSet<>(starts);
            for (Step step : path.steps()) {
                Set<Integer> next = new LinkedHashSet<>();
                for (Move move : truth.truth().moves()) {
                    if (reached.contains(move.from()) && isShown(move, step)) {
                        next.add(move.to());
                    }
                }
                reached = next;
            }
            return reached;
        }

        private boolean isShown(Move move, Step step) {
            int event = step.trigger() instanceof Event named
                    ? Integer.parseInt(named.name().substring(1))
                    : ChartPlan.NONE;
            return move.event() == event
                    && move.line() == (int) step.row().site().order() - GraphModel.FIRST_SITE
                    && truth.state(move.from()) == number(step.from())
                    && truth.state(move.to()) == number(step.to())
                    && move.isExternal() == step.isExternal();
        }

        private static int number(State state) {
            return Integer.parseInt(state.name().substring(1));
        }
    }
}

package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.prove.GraphPlan.Sentence;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Thorough;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The proofs find of random graphs what is true by definition, with paths that are possible, show it, and are as short as any.
 *
 * <p>{@code -Dswitchgear.graphs=N} makes a run of another length, {@code -Dswitchgear.seed=N} one of other graphs, and
 * {@code -Dswitchgear.graph=N} takes one graph alone.
 */
final class BruteForceTest {

    private static final Integer GRAPH = Integer.getInteger("switchgear.graph");

    private final Map<String, Integer> times = new TreeMap<>();

    @Test
    void theProofsFindWhatIsTrueByDefinition() {
        compare(Seeds.fixed(), 2_000);
    }

    @Thorough
    @Test
    void soTheyDoOfManyGraphs() {
        compare(Seeds.ofToday(), 20_000);
    }

    private void compare(long seed, int usual) {
        int last = GRAPH == null ? Integer.getInteger("switchgear.graphs", usual) - 1 : GRAPH;
        int graphs = 0;
        for (int number = GRAPH == null ? 0 : GRAPH; number <= last; number++) {
            GraphPlan plan = GraphPlans.plan(seed, number);
            if (plan.hasSomethingToDo()) {
                WitnessCheck check = new WitnessCheck(plan);
                if (check.complaint().isPresent()) {
                    throw new AssertionError(told(seed, number, plan));
                }
                count(plan, check);
                graphs++;
            }
        }
        if (GRAPH == null) {
            areVaried(graphs);
        }
    }

    private static String told(long seed, int number, GraphPlan plan) {
        GraphPlan small = plan;
        for (Optional<GraphPlan> next = Optional.of(plan); next.isPresent(); ) {
            small = next.get();
            next = small.smaller()
                    .filter(GraphPlan::hasSomethingToDo)
                    .filter(smaller -> new WitnessCheck(smaller).complaint().isPresent())
                    .findFirst();
        }
        return "-Dswitchgear.seed=%d -Dswitchgear.graph=%d\n%s\n%s"
                .formatted(
                        seed, number, small, new WitnessCheck(small).complaint().orElseThrow());
    }

    private void count(GraphPlan plan, WitnessCheck check) {
        for (String kind : new String[] {"unreachable", "dead end", "trap"}) {
            if (check.verdicts().stream().anyMatch(verdict -> verdict.startsWith(kind))) {
                times.merge(kind, 1, Integer::sum);
            }
        }
        for (int i = 0; i < plan.sentences().size(); i++) {
            Sentence sentence = plan.sentences().get(i);
            boolean isRefuted = check.verdicts().contains("sentence " + i);
            String form = sentence.form()
                    + (sentence.after().isEmpty() ? "" : " after")
                    + (sentence.without().isEmpty() ? "" : " without");
            times.merge(form + (isRefuted ? " is refuted" : " holds"), 1, Integer::sum);
        }
    }

    /** Graphs of which nothing is found, or of which all is, would show little. */
    private void areVaried(int graphs) {
        assertWithMessage(times.toString()).that(times).hasSize(3 + 2 * 8);
        times.forEach((kind, number) -> assertWithMessage("%s: %s of %s", kind, number, graphs)
                .that(number)
                .isAtLeast(graphs / 25));
    }
}

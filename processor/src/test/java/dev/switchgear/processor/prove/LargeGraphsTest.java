package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.testing.Thorough;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables larger than any that somebody writes are proved: in the stack that there is, and before long. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Thorough
final class LargeGraphsTest {

    private static final int STATES = 4_000;
    private static final int EVENTS = 25;

    /** A row for each cell; the first event leads from each state to the next, and so a path may be very long. */
    private interface Targets {
        int of(int state, int event);
    }

    private static GraphModel graph(Targets targets) {
        GraphModel graph = GraphModel.ofSize(STATES).asTable();
        for (int state = 0; state < STATES; state++) {
            for (int event = 0; event < EVENTS; event++) {
                graph.row("S%d --E%d--> S%d".formatted(state, event, targets.of(state, event)));
            }
        }
        return graph;
    }

    /** A sentence of each form, with a condition and without one. */
    private static GraphModel withSentences(GraphModel graph) {
        String end = "S" + (STATES - 1);
        return graph.says("@Never(reach = %s)".formatted(end))
                .says("@Never(reach = S1, after = S%d)".formatted(STATES / 2))
                .says("@Never(reach = %s, without = S%d)".formatted(end, STATES / 2))
                .says("@Always(canReach = %s)".formatted(end))
                .says("@Always(canReach = S0, after = %s)".formatted(end))
                .says("@Eventually(reach = %s)".formatted(end))
                .says("@Eventually(reach = S0, after = S1)");
    }

    private static List<Code> codes(GraphModel graph) {
        List<Problem> problems = graph.refuted(problem -> false);
        problems.forEach(problem -> assertThat(problem.message()).isNotEmpty());
        return problems.stream().map(Problem::code).sorted().toList();
    }

    @Test
    void aChainIsWalkedToItsEnd() {
        GraphModel chain =
                graph((state, event) -> Math.min(state + 1, STATES - 1)).endsIn("S" + (STATES - 1));

        assertThat(codes(withSentences(chain))).containsExactly(Code.SG301, Code.SG303, Code.SG304);
    }

    @Test
    void ofAChainInWhichNoneIsReachedTheFirstIsNamed() {
        GraphModel chain = graph((state, event) -> state == 0 ? 0 : Math.min(state + 1, STATES - 1));

        assertThat(codes(chain)).containsExactly(Code.SG206);
    }

    @Test
    void aRingIsATrap() {
        GraphModel ring = GraphModel.ofSize(STATES).asTable().endsIn("S0");
        for (int state = 0; state < STATES; state++) {
            ring.row("S%d --GO--> S%d".formatted(state, state == STATES - 1 ? 1 : state + 1));
        }

        assertThat(codes(withSentences(ring)))
                .containsExactly(Code.SG208, Code.SG301, Code.SG301, Code.SG303, Code.SG304);
    }

    @Test
    void whateverMayFollowWhatever() {
        SplittableRandom random = new SplittableRandom(1);
        GraphModel graph = graph((state, event) -> random.nextInt(STATES)).endsIn("S" + (STATES - 1));

        assertThat(codes(withSentences(graph))).containsAtLeast(Code.SG301, Code.SG301, Code.SG302, Code.SG304);
    }

    @Test
    void manyDeadEndsAndIslandsAreAllNamed() {
        // Each state from the first half is a dead end, and each of the other half is reached from nowhere.
        GraphModel graph = GraphModel.ofSize(STATES).asTable();
        for (int state = 0; state < STATES; state++) {
            boolean isLost = state >= STATES / 2;
            graph.row("S%d --E%d--> S%d".formatted(isLost ? state : 0, state, isLost ? state - STATES / 2 : state));
        }

        assertThat(graph.refuted(problem -> true)).hasSize(STATES - 1);
    }
}

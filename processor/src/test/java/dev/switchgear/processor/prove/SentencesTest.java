package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a spec says is always possible, or comes about at last. */
final class SentencesTest {

    /** Two ways to C, of which one passes through B; and back to A. */
    private static GraphModel diamond() {
        return GraphModel.of("A", "B", "C", "D")
                .row("A --pay--> B")
                .row("B --ship--> C")
                .row("A --skip--> D")
                .row("D --ship--> C")
                .row("C --back--> A");
    }

    private static String found(GraphModel graph) {
        return graph.message()
                .replaceAll("(?s).*\n  found:    (.*)\n  expected: .*", "$1")
                .replaceAll("\n {12}", "\n");
    }

    private static void assertHolds(GraphModel graph) {
        assertThat(graph.problems()).isEmpty();
    }

    @Nested
    final class Always {

        private GraphModel oneWay() {
            return GraphModel.of("A", "B", "C")
                    .endsIn("B", "C")
                    .row("A --b--> B")
                    .row("A --c--> C");
        }

        @Test
        void whereverItHasCome() {
            GraphModel graph = oneWay().says("@Always(canReach = B)", "all must be able to leave");

            assertThat(graph.problems()).containsExactly("101 [SG303] B cannot be reached from C");
            assertThat(graph.message()).isEqualTo("""
                    [SG303] B cannot be reached from C
                      found:    A --c--> C, and no path from there
                      expected: @Always(canReach = B)
                                because all must be able to leave
                      fix:      name C in canReach, or remove a transition of that path""");
        }

        @Test
        void toOneOfSeveral() {
            assertHolds(oneWay().says("@Always(canReach = {B, C})"));
            assertHolds(diamond().says("@Always(canReach = D)"));
            assertHolds(diamond().says("@Always(canReach = A)"));
        }

        @Test
        void toBeThereIsToReachIt() {
            assertHolds(GraphModel.of("A", "B").endsIn("B").row("A --go--> B").says("@Always(canReach = B)"));
        }

        @Test
        void guardsMayCooperate() {
            assertHolds(oneWay().row("C --on [g]--> B").says("@Always(canReach = B)"));
        }

        @Test
        void fromTheStartOn() {
            GraphModel graph = GraphModel.of("A", "B").row("A --go--> A").row("B --go--> B");
            graph.says("@Never(reach = B)").says("@Always(canReach = B)");

            assertThat(graph.problems()).containsExactly("103 [SG303] B cannot be reached from A");
            assertThat(graph.message()).contains("found:    A, and no path from there\n");
            assertThat(graph.message()).endsWith("fix:      write a transition from A towards B");
        }

        @Test
        void afterAnother() {
            assertHolds(oneWay().says("@Always(canReach = B, after = B)"));
            assertThat(found(oneWay().row("B --x--> C").says("@Always(canReach = B, after = B)")))
                    .isEqualTo("A --b--> B --x--> C, and no path from there");
            assertThat(found(oneWay().says("@Always(canReach = A, after = {B, C})")))
                    .isEqualTo("A --b--> B, and no path from there");
        }
    }

    @Nested
    final class Eventually {

        @Test
        void noWayEndsBefore() {
            GraphModel graph = GraphModel.of("A", "B", "C")
                    .endsIn("B", "C")
                    .row("A --b--> B")
                    .row("A --c--> C");
            graph.says("@Eventually(reach = B)", "nobody waits for ever");

            assertThat(graph.problems()).containsExactly("101 [SG304] B may never be reached");
            assertThat(graph.message()).isEqualTo("""
                    [SG304] B may never be reached
                      found:    A --c--> C, where it ends
                      expected: @Eventually(reach = B)
                                because nobody waits for ever
                      fix:      name C in reach, or remove a transition of that path""");
            assertHolds(GraphModel.of("A", "B", "C")
                    .endsIn("B", "C")
                    .row("A --b--> B")
                    .row("A --c--> C")
                    .says("@Eventually(reach = {B, C})"));
        }

        @Test
        void noneLeadsRoundForEver() {
            GraphModel graph = diamond().says("@Eventually(reach = D)");

            assertThat(graph.problems()).containsExactly("104 [SG304] D may never be reached");
            assertThat(graph.message()).isEqualTo("""
                    [SG304] D may never be reached
                      found:    A --pay--> B --ship--> C --back--> A, and so on for ever
                      expected: @Eventually(reach = D)
                      fix:      remove a transition of that loop, or name one of its states in reach""");
            assertHolds(diamond().says("@Eventually(reach = C)"));
            assertHolds(diamond().says("@Eventually(reach = {B, D})"));
        }

        @Test
        void aLoopMayBeginLater() {
            GraphModel graph = diamond().row("D --on--> D").says("@Eventually(reach = {B, C})");

            assertThat(found(graph)).isEqualTo("A --skip--> D, and then\nD --on--> D, and so on for ever");
        }

        @Test
        void aRowThatStaysIsALoop() {
            GraphModel graph = diamond().row("D --stay-->").says("@Eventually(reach = C)");

            assertThat(found(graph)).isEqualTo("A --skip--> D, and then\nD --stay--> D, and so on for ever");
            assertHolds(diamond().ignore("stay", "D").reject("leave", "D").says("@Eventually(reach = C)"));
        }

        @Test
        void theShortestLoopIsShown() {
            GraphModel graph = diamond().row("C --up--> D").says("@Eventually(reach = B)");

            assertThat(found(graph)).isEqualTo("A --skip--> D --ship--> C --back--> A, and so on for ever");
            assertThat(found(graph.row("D --off--> A"))).isEqualTo("A --skip--> D --off--> A, and so on for ever");
        }

        @Test
        void whereItStartsIsReachedAtOnce() {
            assertHolds(diamond().says("@Eventually(reach = A)"));
        }

        @Test
        void afterAnother() {
            assertHolds(diamond().says("@Eventually(reach = C, after = B)"));
            assertHolds(diamond().says("@Eventually(reach = A, after = {B, D})"));
            assertThat(diamond().says("@Eventually(reach = D, after = B)").problems())
                    .containsExactly("100 [SG304] D may never be reached after B");
            assertThat(found(diamond().says("@Eventually(reach = D, after = B)")))
                    .isEqualTo("A --pay--> B, and then\n" + "B --ship--> C --back--> A --pay--> B, and so on for ever");
        }

        @Test
        void afterAGoalThatWasReachedBefore() {
            // C is passed before D, and never again.
            GraphModel graph =
                    GraphModel.of("A", "C", "D").endsIn("D").row("A --go--> C").row("C --go--> D");

            assertThat(found(graph.says("@Eventually(reach = C, after = D)")))
                    .isEqualTo("A --go--> C --go--> D, where it ends");
        }

        /** To name where it begins would make the sentence say nothing. */
        @Test
        void noAdviceNamesWhereItBegins() {
            GraphModel retry = GraphModel.of("A", "B").row("A --again--> A").row("A --go--> B");
            GraphModel end = GraphModel.of("A", "B", "C")
                    .endsIn("B", "C")
                    .row("A --b--> B")
                    .row("A --c--> C");

            assertThat(retry.endsIn("B").says("@Eventually(reach = B)").message())
                    .endsWith("fix:      remove a transition of that loop, or write @Always(canReach = B) instead");
            assertThat(end.says("@Eventually(reach = B, after = C)").message())
                    .endsWith("fix:      remove a transition of that path, or remove C from after");
        }

        @Test
        void whereItBeginsInAGoalThatIsReachedAtOnce() {
            assertHolds(diamond().says("@Eventually(reach = B, after = B)"));
        }

        @Test
        void whereAMachineOfOldResumes() {
            GraphModel graph = GraphModel.of("A", "OLD")
                    .row("A, OLD --go--> A")
                    .says("@Never(reach = OLD)")
                    .says("@Eventually(reach = OLD, after = OLD)")
                    .says("@Always(canReach = A, after = OLD)");

            assertHolds(graph);
            assertThat(found(graph.says("@Always(canReach = OLD, after = OLD)")))
                    .isEqualTo("OLD --go--> A, and no path from there");
        }
    }
}

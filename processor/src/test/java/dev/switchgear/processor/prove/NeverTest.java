package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a spec says is never reached. */
final class NeverTest {

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
    final class Never {

        @Test
        void byAnyWay() {
            GraphModel graph = diamond().says("@Never(reach = C)", "goods are gone by then");

            assertThat(graph.problems()).containsExactly("101 [SG301] C can be reached");
            assertThat(graph.message()).isEqualTo("""
                    [SG301] C can be reached
                      found:    A --pay--> B --ship--> C
                      expected: @Never(reach = C)
                                because goods are gone by then
                      fix:      remove a transition of that path""");
        }

        @Test
        void ofSeveralTheNearestIsShown() {
            GraphModel graph = diamond().says("@Never(reach = {C, D})");

            assertThat(graph.problems()).containsExactly("102 [SG301] D can be reached");
            assertThat(graph.message()).contains("  expected: @Never(reach = {C, D})\n  fix");
        }

        @Test
        void ofWaysOfOneLengthTheOneThatIsWrittenFirstIsShown() {
            GraphModel graph = GraphModel.of("A", "B", "C", "D").row("A --x [g]--> B");

            graph.row("A --y--> C").row("A --x--> D").row("B, C, D --x--> A");
            assertThat(found(graph.says("@Never(reach = {C, D})"))).isEqualTo("A --y--> C");
        }

        @Test
        void whereItStarts() {
            GraphModel graph = diamond().says("@Never(reach = A)");

            assertThat(graph.problems()).containsExactly("105 [SG301] A can be reached");
            assertThat(found(graph)).isEqualTo("A");
            assertThat(graph.message())
                    .endsWith(
                            "fix:      choose another initial state, or write after = A if a machine only must not return");
        }

        @Test
        void afterAStateInWhichOnlyMachinesOfOldResume() {
            GraphModel graph = GraphModel.of("A", "B", "OLD")
                    .row("A --go--> B")
                    .row("B --back--> A")
                    .row("OLD --migrate--> B")
                    .says("@Never(reach = OLD)")
                    .says("@Never(reach = A, after = OLD)");

            assertThat(found(graph)).isEqualTo("OLD --migrate--> B --back--> A");
        }

        @Test
        void whatNoRowLeadsTo() {
            assertHolds(GraphModel.of("A", "OLD")
                    .row("A, OLD --go--> A")
                    .row("OLD --stay-->")
                    .says("@Never(reach = OLD)"));
        }

        @Test
        void whatOnlyARowLeadsToThatIsNeverTaken() {
            GraphModel graph = GraphModel.of("A", "B").says("@Never(reach = B)").row("B --go--> A");

            graph.row("A --go [g]--> A").row("A --go [!g]--> A");
            assertHolds(graph.row("A --go--> B"));
            assertThat(graph.row("A --on [g]--> A").row("A --on [h]--> B").problems())
                    .containsExactly("106 [SG301] B can be reached");
        }

        @Test
        void afterAnother() {
            GraphModel graph = diamond().says("@Never(reach = D, after = B)");

            assertThat(graph.problems()).containsExactly("102 [SG301] D can be reached after B");
            assertThat(found(graph)).isEqualTo("A --pay--> B --ship--> C --back--> A --skip--> D");
            assertHolds(GraphModel.of("A", "B", "C")
                    .endsIn("C")
                    .row("A --go--> B")
                    .row("B --go--> C")
                    .says("@Never(reach = B, after = C)")
                    .says("@Never(reach = A, after = {B, C})"));
        }

        @Test
        void afterTheStart() {
            GraphModel graph = diamond().says("@Never(reach = D, after = A)");

            assertThat(found(graph)).isEqualTo("A --skip--> D");
        }

        @Test
        void afterItselfIsToComeBack() {
            assertThat(found(diamond().says("@Never(reach = C, after = C)")))
                    .isEqualTo("A --pay--> B --ship--> C --back--> A --pay--> B --ship--> C");
            assertHolds(GraphModel.of("A", "B")
                    .endsIn("B")
                    .row("A --go--> B")
                    .says("@Never(reach = A, after = A)")
                    .says("@Never(reach = B, after = B)"));
        }

        @Test
        void toStayIsNotToComeBack() {
            GraphModel graph = GraphModel.of("A", "B").endsIn("B").row("A --go--> B");

            graph.row("A, B --stay-->").says("@Never(reach = {A, B}, after = B)");
            assertHolds(graph.says("@Never(reach = A, after = A)"));
            assertThat(found(graph.row("B --again--> B"))).isEqualTo("A --go--> B --again--> B");
        }

        @Test
        void oneOfTheStatesIsReachedAfterAnotherOfThem() {
            GraphModel graph = GraphModel.of("A", "B").endsIn("B").row("A --go--> B");

            assertThat(found(graph.says("@Never(reach = B, after = {A, B})"))).isEqualTo("A --go--> B");
        }

        @Test
        void thePathIsTheShortestOneThroughBoth() {
            // B is near and far from D; C is far and next to D.
            GraphModel graph = GraphModel.of("A", "B", "C", "D", "E", "F")
                    .row("A --b--> B")
                    .row("B --e--> E")
                    .row("E --f--> F")
                    .row("F --d--> D")
                    .row("A --f--> F")
                    .row("F --c--> C")
                    .row("C --d--> D")
                    .row("D --a--> A");

            assertThat(found(graph.says("@Never(reach = D, after = {B, C})")))
                    .isEqualTo("A --f--> F --c--> C --d--> D");
        }

        @Test
        void sentencesOfOneMachineAreAllProvedEachOnce() {
            assertThat(diamond()
                            .says("@Never(reach = D, after = B)")
                            .says("@Never(reach = C)")
                            .says("@Never(reach = C)")
                            .problems())
                    .containsExactly("102 [SG301] D can be reached after B", "101 [SG301] C can be reached");
        }
    }

    @Nested
    final class NeverWithout {

        @Test
        void passingThrough() {
            GraphModel graph = diamond().says("@Never(reach = C, without = B)", "nothing is free");

            assertThat(graph.problems()).containsExactly("103 [SG302] C can be reached without B");
            assertThat(graph.message()).isEqualTo("""
                    [SG302] C can be reached without B
                      found:    A --skip--> D --ship--> C
                      expected: @Never(reach = C, without = B)
                                because nothing is free
                      fix:      remove a transition of that path, or let it pass through B""");
        }

        @Test
        void oneOfThemIsEnough() {
            assertHolds(diamond().says("@Never(reach = C, without = {B, D})"));
            assertHolds(diamond().says("@Never(reach = {B, C, D}, without = A)"));
        }

        @Test
        void whatIsPassedOnceHasBeenPassed() {
            GraphModel graph = GraphModel.of("A", "B", "C")
                    .row("A --go--> B")
                    .row("B --go--> A")
                    .row("A --leave [g]--> C");

            graph.row("C --go--> C");
            assertThat(found(graph.says("@Never(reach = C, without = B)"))).isEqualTo("A --leave [g]--> C");
        }

        @Test
        void whereItStarts() {
            GraphModel graph = diamond().says("@Never(reach = A, without = B)");

            assertThat(found(graph)).isEqualTo("A");
            assertThat(graph.message()).endsWith("fix:      choose another initial state, or remove A from reach");
            assertHolds(diamond().says("@Never(reach = {A, C}, without = A)"));
        }

        @Test
        void fromWhenTheSentenceBegins() {
            GraphModel graph = diamond().says("@Never(reach = A, after = B, without = C)");

            assertHolds(graph);
            assertThat(found(graph.row("B --cancel--> A"))).isEqualTo("A --pay--> B --cancel--> A");
        }

        @Test
        void whatIsPassedBeforeDoesNotCount() {
            GraphModel graph = diamond().says("@Never(reach = C, after = A, without = B)");

            assertThat(found(graph)).isEqualTo("A --skip--> D --ship--> C");
            assertThat(found(GraphModel.of("A", "B", "C", "D")
                            .row("A --go--> B")
                            .row("B --go--> C")
                            .row("C --go--> D")
                            .row("D --go--> A")
                            .says("@Never(reach = D, after = C, without = B)")))
                    .isEqualTo("A --go--> B --go--> C --go--> D");
        }

        @Test
        void whatIsPassedAsItBeginsDoes() {
            assertHolds(diamond().says("@Never(reach = C, after = B, without = B)"));
            assertThat(diamond()
                            .says("@Never(reach = C, after = {B, D}, without = B)")
                            .problems())
                    .containsExactly("103 [SG302] C can be reached without B after B or D");
        }

        @Test
        void itBeginsEachTime() {
            // B is passed on the first way from A to C, and not on the second.
            GraphModel graph = GraphModel.of("A", "B", "C", "AGAIN").row("A --go--> B");

            graph.row("B --go--> C").row("C --back--> AGAIN").row("AGAIN --go--> C");
            assertThat(found(graph.says("@Never(reach = C, after = {A, AGAIN}, without = B)")))
                    .isEqualTo("A --go--> B --go--> C --back--> AGAIN --go--> C");
        }
    }
}

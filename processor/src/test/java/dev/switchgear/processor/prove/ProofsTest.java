package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is proved of any machine: it comes to each state, and out of it. */
final class ProofsTest {

    /** Three states round about. */
    private static GraphModel round() {
        return GraphModel.of("A", "B", "C")
                .row("A --go--> B")
                .row("B --go--> C")
                .row("C --go--> A");
    }

    @Test
    void ofAMachineThatIsAsItMustBeNothingIsFound() {
        assertThat(round().problems()).isEmpty();
        assertThat(GraphModel.of("A", "B")
                        .asTable()
                        .row("A --GO--> B")
                        .row("B --GO, STOP--> A")
                        .problems())
                .isEmpty();
        assertThat(GraphModel.of("ONLY").row("ONLY --go--> ONLY").problems()).isEmpty();
        assertThat(GraphModel.of("A", "B").endsIn("B").row("A --go--> B").problems())
                .isEmpty();
    }

    @Test
    void ofAMachineThatHasNowhereToStartOrNothingToDoNothingIsSaid() {
        assertThat(GraphModel.of("A", "B").problems()).isEmpty();
        assertThat(GraphModel.of("A", "B").reject("go", "A").problems()).isEmpty();
        assertThat(GraphModel.of("A", "B").startsNowhere().row("A --go--> A").problems())
                .isEmpty();
    }

    @Nested
    final class StatesAreReachable {

        @Test
        void notOne() {
            GraphModel graph = GraphModel.of("A", "B", "LOST")
                    .row("A --go--> B")
                    .row("B --go--> A")
                    .row("LOST --go--> A");

            assertThat(graph.problems()).containsExactly("5 [SG206] LOST cannot be reached");
            assertThat(graph.message()).isEqualTo("""
                    [SG206] LOST cannot be reached
                      found:    no transition leads to it
                      expected: a path to every state from the initial state A
                      fix:      write a transition that leads there; or, if only machines stored earlier are in it, import graph.GraphRules.Never and write
                                @Never(reach = Graph.State.LOST)""");
        }

        @Test
        void ofAChainItsBeginning() {
            GraphModel graph = GraphModel.of("A", "THIRD", "SECOND", "FIRST")
                    .row("A --go--> A")
                    .row("FIRST --go--> SECOND")
                    .row("SECOND --go--> THIRD")
                    .row("THIRD --go--> A");

            assertThat(graph.problems()).containsExactly("6 [SG206] FIRST cannot be reached");
            assertThat(graph.message())
                    .contains("found:    no transition leads to it; THIRD and SECOND are reached only from there\n");
        }

        @Test
        void ofAnIslandAllOfIt() {
            GraphModel graph = GraphModel.of("A", "TAIL", "Y", "X")
                    .row("A --go--> A")
                    .row("X --go--> Y")
                    .row("Y --go--> X")
                    .row("Y --off--> TAIL")
                    .row("TAIL --go--> A");

            assertThat(graph.problems()).containsExactly("5 [SG206] Y and X cannot be reached");
            assertThat(graph.message())
                    .contains("only transitions from one another lead to them; TAIL is reached only from there\n");
            assertThat(graph.message()).contains("@Never(reach = {Graph.State.Y, Graph.State.X})");
        }

        @Test
        void fromTwoSidesEachIsNamed() {
            GraphModel graph = GraphModel.of("A", "Y", "X", "BOTH")
                    .row("A --go--> A")
                    .row("X --go--> BOTH")
                    .row("Y --go--> BOTH")
                    .row("BOTH --go--> A");

            assertThat(graph.problems())
                    .containsExactly("4 [SG206] Y cannot be reached", "5 [SG206] X cannot be reached")
                    .inOrder();
        }

        @Test
        void whatLeadsToWhatIsReachedHidesNoOther() {
            assertThat(GraphModel.of("A", "ALONE", "LOST")
                            .row("A --go--> A")
                            .row("LOST --go--> A")
                            .problems())
                    .containsExactly("4 [SG206] ALONE cannot be reached", "5 [SG206] LOST cannot be reached");
        }

        @Test
        void aMachineMayStartAndEndInOneState() {
            assertThat(GraphModel.of("A", "B", "C", "D")
                            .endsIn("A")
                            .row("A --go--> A")
                            .row("B, C, D --go--> B")
                            .problems())
                    .containsExactly("5 [SG206] C cannot be reached", "6 [SG206] D cannot be reached");
        }

        @Test
        void aRowThatStaysLeadsNowhere() {
            assertThat(GraphModel.of("A", "B")
                            .row("A --go--> A")
                            .row("B --stay-->")
                            .row("B --go--> A")
                            .problems())
                    .containsExactly("4 [SG206] B cannot be reached");
        }

        @Test
        void whatIsIgnoredOrRefusedLeadsNowhere() {
            assertThat(GraphModel.of("A", "B")
                            .row("A --go--> A")
                            .row("B --go--> A")
                            .ignore("tick", "A")
                            .reject("tock", "A")
                            .problems())
                    .containsExactly("4 [SG206] B cannot be reached");
        }

        @Test
        void unlessTheyAreNeverReachedAndSoIsWhatFollows() {
            GraphModel graph = GraphModel.of("A", "OLD", "OLDER", "NEXT")
                    .row("A --go--> A")
                    .row("OLDER --go--> OLD")
                    .row("OLD --go--> NEXT")
                    .row("NEXT --go--> A");

            assertThat(graph.problems()).containsExactly("5 [SG206] OLDER cannot be reached");
            assertThat(graph.says("@Never(reach = OLD)").problems())
                    .containsExactly("5 [SG206] OLDER cannot be reached");
            assertThat(graph.says("@Never(reach = OLDER)").problems()).isEmpty();
        }

        @Test
        void aConditionIsNoExcuse() {
            GraphModel graph = GraphModel.of("A", "B", "OLD").row("A --go--> A").row("OLD --go--> A");
            graph.row("A --on--> B").row("B --go--> A");

            assertThat(graph.says("@Never(reach = OLD, after = B)").problems()).hasSize(1);
            assertThat(graph.says("@Never(reach = OLD, without = B)").problems())
                    .hasSize(1);
            assertThat(graph.says("@Never(reach = OLD)").problems()).isEmpty();
        }
    }

    @Nested
    final class StatesLeadOn {

        private GraphModel atThree() {
            return GraphModel.of("A", "B", "DOWN")
                    .row("A --go--> B")
                    .row("B --crash--> DOWN")
                    .row("A, B --crash--> A");
        }

        @Test
        void notOne() {
            assertThat(atThree().problems())
                    .containsExactly("101 [SG207] DOWN is a dead end: no transition leaves it, and it is not final");
            assertThat(atThree().message()).isEqualTo("""
                    [SG207] DOWN is a dead end: no transition leaves it, and it is not final
                      found:    A --go--> B --crash--> DOWN, and no transition leaves DOWN
                      expected: a transition out of every state that is not final
                      fix:      write a transition that leaves DOWN, or import graph.GraphRules.Final and write
                                @Final(Graph.State.DOWN)""");
        }

        @Test
        void eachIsNamedAtTheEndOfAShortestWay() {
            assertThat(atThree().row("A --off--> B").row("A --kill--> DOWN").problems())
                    .containsExactly("104 [SG207] DOWN is a dead end: no transition leaves it, and it is not final");
            assertThat(GraphModel.of("A", "X", "Y")
                            .row("A --y--> Y")
                            .row("A --x--> X")
                            .problems())
                    .containsExactly(
                            "100 [SG207] Y is a dead end: no transition leaves it, and it is not final",
                            "101 [SG207] X is a dead end: no transition leaves it, and it is not final");
        }

        @Test
        void isShownByAWayFromTheStartAlsoWhereOneFromAStateOfOldIsShorter() {
            GraphModel graph = GraphModel.of("A", "B", "DOWN", "OLD")
                    .row("A --go--> B")
                    .row("B --crash--> DOWN")
                    .row("OLD --x--> DOWN")
                    .says("@Never(reach = OLD)");

            assertThat(graph.message()).contains("found:    A --go--> B --crash--> DOWN, and");
        }

        @Test
        void aRowThatStaysIsNoWayOut() {
            assertThat(atThree().row("DOWN --ping-->").message())
                    .contains("A --go--> B --crash--> DOWN, and no transition leaves DOWN\n");
            assertThat(atThree().row("DOWN --ping--> DOWN").problems()).isEmpty();
        }

        @Test
        void norIsWhatIsIgnored() {
            assertThat(atThree().ignore("ping", "DOWN").message()).contains("DOWN, and no transition leaves DOWN\n");
        }

        @Test
        void aGuardedOneIs() {
            assertThat(atThree().row("DOWN --ping [isRested]--> A").problems()).isEmpty();
        }

        @Test
        void oneThatIsNeverTakenIsNot() {
            assertThat(atThree().row("DOWN --ping-->").row("DOWN --ping--> A").problems())
                    .hasSize(1);
            assertThat(atThree()
                            .row("DOWN --ping [g]-->")
                            .row("DOWN --ping [!g]-->")
                            .row("DOWN --ping [h]--> A")
                            .problems())
                    .hasSize(1);
        }

        @Test
        void norIsOneBehindARefusal() {
            assertThat(atThree().reject("ping", "DOWN").row("DOWN --ping--> A").problems())
                    .hasSize(1);
        }

        @Test
        void aMachineMayStartInOne() {
            GraphModel graph = GraphModel.of("A").row("A --stay-->");

            assertThat(graph.problems())
                    .containsExactly("1 [SG207] A is a dead end: no transition leaves it, and it is not final");
            assertThat(graph.message()).contains("found:    A, and no transition leaves A\n");
        }

        @Test
        void unlessItIsFinal() {
            assertThat(atThree().endsIn("DOWN").problems()).isEmpty();
            assertThat(atThree().endsIn("B").problems()).hasSize(1);
        }

        @Test
        void unlessItIsNeverReached() {
            GraphModel graph =
                    GraphModel.of("A", "OLD", "DOWN").row("A --go--> A").says("@Never(reach = OLD)");

            assertThat(graph.row("A, DOWN --on--> A")
                            .says("@Never(reach = DOWN)")
                            .problems())
                    .isEmpty();
        }

        @Test
        void whatFollowsAStateThatIsNeverReachedLeadsOnToo() {
            GraphModel graph = GraphModel.of("A", "OLD", "DOWN")
                    .row("A --go--> A")
                    .row("OLD --go--> DOWN")
                    .says("@Never(reach = OLD)");

            assertThat(graph.problems())
                    .containsExactly("101 [SG207] DOWN is a dead end: no transition leaves it, and it is not final");
            assertThat(graph.message()).contains("found:    OLD --go--> DOWN, and");
        }

        @Test
        void whatIsNotReachedIsNoDeadEnd() {
            assertThat(GraphModel.of("A", "LOST").row("A --go--> A").problems())
                    .containsExactly("4 [SG206] LOST cannot be reached");
        }
    }
}

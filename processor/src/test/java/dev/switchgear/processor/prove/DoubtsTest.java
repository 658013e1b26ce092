package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.problem.ConflictingRows;
import dev.switchgear.processor.problem.ContradictoryRows;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RepeatedRow;
import dev.switchgear.processor.problem.ShadowedRow;
import dev.switchgear.processor.problem.UndecidedCells;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What may be a mere consequence of an error is not reported beside it; beside what is no error, it is. */
final class DoubtsTest {

    private static final String UNREACHABLE = "[SG206]";
    private static final String DEAD_END = "[SG207]";
    private static final String TRAP = "[SG208]";
    private static final String LOST = "[SG303]";
    private static final String EVADED = "[SG304]";

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "[" + problem.code() + "]")
                .sorted()
                .toList();
    }

    private static List<String> strict(GraphModel graph, Problem... known) {
        return codes(graph.refuted(problem -> true, known));
    }

    private static List<String> lenient(GraphModel graph, Problem... known) {
        return codes(graph.refuted(problem -> false, known));
    }

    @Nested
    final class OfWhatIsProvedBefore {

        @Test
        void aDeadEndMayLeadAnywhereOnceItIsMended() {
            GraphModel graph =
                    GraphModel.of("A", "DOWN", "B").row("A --go--> B").row("B --go--> A");
            graph.row("A --crash--> DOWN").says("@Always(canReach = B)").says("@Eventually(reach = B)");

            assertThat(strict(graph)).containsExactly(DEAD_END);
            assertThat(lenient(graph)).containsExactly(DEAD_END, LOST, EVADED);
        }

        @Test
        void aStateThatIsNotReachedMayBeReachedFromAllThatAreNotFinal() {
            GraphModel graph = GraphModel.of("A", "END", "LOST").endsIn("END").row("A --stop--> END");
            graph.row("LOST --go--> A").says("@Always(canReach = LOST)");

            // From END there is no way, whatever row is written; from A there may be one.
            assertThat(strict(graph)).containsExactly(UNREACHABLE, LOST);
            assertThat(graph.problems()).contains("100 [SG303] LOST cannot be reached from END");
            assertThat(graph.warnings()).contains("102 [SG303] LOST cannot be reached from A");
        }

        @Test
        void aFinalStateThatIsNotReachedMayBe() {
            GraphModel graph = GraphModel.of("A", "END").endsIn("END").row("A --go--> A");

            assertThat(strict(graph)).containsExactly(UNREACHABLE);
            assertThat(lenient(graph)).containsExactly(UNREACHABLE, TRAP);
        }

        @Test
        void aTrapMayLeadAnywhere() {
            GraphModel graph = GraphModel.of("A", "END", "X").endsIn("END").row("A --stop--> END");
            graph.row("A --go--> X").row("X --go--> X").says("@Always(canReach = {A, END})");

            assertThat(strict(graph)).containsExactly(TRAP);
            assertThat(lenient(graph)).containsExactly(TRAP, LOST);
        }

        @Test
        void butWhatLeadsRoundForEverStillDoes() {
            GraphModel graph = GraphModel.of("A", "END", "X").endsIn("END").row("A --stop--> END");
            graph.row("A --go--> X").row("X --go--> X").says("@Eventually(reach = END)");

            assertThat(strict(graph)).containsExactly(TRAP, EVADED);
        }

        @Test
        void andWhatIsReachedStillIs() {
            GraphModel graph =
                    GraphModel.of("A", "DOWN", "LOST").row("A --crash--> DOWN").row("LOST --go--> A");

            assertThat(graph.says("@Never(reach = DOWN)").problems())
                    .containsExactly("5 [SG206] LOST cannot be reached", "100 [SG301] DOWN can be reached");
        }

        @Test
        void andAFinalStateIsAnEnd() {
            GraphModel graph = GraphModel.of("A", "END", "LOST").endsIn("END").row("A --stop--> END");
            graph.row("LOST --go--> A").says("@Eventually(reach = LOST)");

            assertThat(strict(graph)).containsExactly(UNREACHABLE, EVADED);
        }
    }

    @Nested
    final class OfWhatIsKnown {

        private final GraphModel graph = GraphModel.of("A", "B", "C")
                .row("A --go--> A")
                .row("A --go--> B")
                .row("B --go--> C")
                .row("C --go--> A");
        private final Machine machine = graph.machine();

        private Row row(int number) {
            return machine.rows().get(number);
        }

        private List<Cell> cell() {
            return List.of(new Cell(machine.states().get(0), machine.events().get(0), row(1)));
        }

        @Test
        void aRowThatIsNotTakenMayBe() {
            Problem conflict = new ConflictingRows(row(0), row(1), cell());
            Problem shadowed = new ShadowedRow(List.of(row(0)), row(1), cell());

            assertThat(graph.problems()).containsExactly("4 [SG206] B cannot be reached");
            assertThat(strict(graph, conflict)).isEmpty();
            assertThat(strict(graph, shadowed)).isEmpty();
            assertThat(lenient(graph, conflict)).containsExactly(UNREACHABLE);
            assertThat(lenient(graph, shadowed)).containsExactly(UNREACHABLE);
        }

        @Test
        void aRowThatIsSaidTwiceMayHaveBeenMeantForAnotherState() {
            Problem repeated = new RepeatedRow(row(0), row(1), cell());

            assertThat(strict(graph, repeated)).isEmpty();
            assertThat(lenient(graph, repeated)).containsExactly(UNREACHABLE);
        }

        @Test
        void otherMistakesAreNone() {
            assertThat(strict(graph, new ContradictoryRows(row(0), row(1), cell())))
                    .containsExactly(UNREACHABLE);
        }

        @Test
        void anUndecidedCellMayLeadAnywhere() {
            GraphModel open = GraphModel.of("A", "B", "C").row("A --go--> B").row("C --go--> A");
            Machine half = open.machine();
            Problem undecided = new UndecidedCells(
                    Map.of(half.events().get(0), List.of(half.states().get(1))), 2, half);

            assertThat(strict(open)).containsExactly(UNREACHABLE, DEAD_END);
            assertThat(strict(open, undecided)).isEmpty();
            assertThat(lenient(open, undecided)).containsExactly(UNREACHABLE, DEAD_END);
        }
    }

    @Nested
    final class OfRowsThatSayTooLittleOrTooMuch {

        private GraphModel half() {
            return GraphModel.of("A", "B", "C").row("A --go--> B").row("C --go--> A");
        }

        @Test
        void withoutSourcesOneMayLeadFromAnywhere() {
            assertThat(strict(half().row("--on--> A"))).containsExactly(UNREACHABLE);
            assertThat(strict(half().row("--on--> C"))).isEmpty();
        }

        @Test
        void butFromNoFinalState() {
            GraphModel graph = GraphModel.of("A", "B", "END")
                    .endsIn("END")
                    .row("A --go--> B")
                    .row("B --go--> A");

            graph.row("--on--> B").says("@Eventually(reach = B)");
            assertThat(strict(graph.row("A --stop--> END"))).containsExactly(EVADED);
        }

        @Test
        void withASourceTwiceItMayBeMeantToLeadFromAnother() {
            assertThat(strict(half().row("A, A --on--> C"))).isEmpty();
        }

        @Test
        void withoutEventsItMayBeTakenOnSome() {
            assertThat(strict(half().row("B ----> A"))).containsExactly(UNREACHABLE);
            assertThat(strict(half().row("B ----> C"))).isEmpty();
        }

        @Test
        void withSeveralTargetsItMayLeadToEach() {
            assertThat(strict(half().row("B --on--> A, C"))).isEmpty();
            assertThat(strict(half().row("B --on--> A, A"))).isEmpty();
        }

        @Test
        void withGuardsThatContradictOneAnotherItMayBeTaken() {
            assertThat(strict(half().row("B --on [g, !g]--> A"))).containsExactly(UNREACHABLE);
            assertThat(strict(half().row("B --on [g, !g]--> C"))).isEmpty();
        }

        @Test
        void ofFinalStatesThatAreNotToldAnyMayBeOne() {
            assertThat(strict(half().endsIn())).containsExactly(UNREACHABLE);
            assertThat(strict(half().endsIn("A", "A"))).containsExactly(UNREACHABLE);
            assertThat(strict(half().endsIn("A"))).containsExactly(UNREACHABLE, DEAD_END);
        }

        @Test
        void whatNobodyKnowsIsInDoubtThoughNoProblemIsAnError() {
            assertThat(lenient(half().row("B --on--> A, C"))).isEmpty();
        }
    }
}

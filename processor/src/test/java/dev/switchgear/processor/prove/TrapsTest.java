package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Where there are final states, one of them can be reached from every state. */
final class TrapsTest {

    private GraphModel withEnd() {
        return GraphModel.of("A", "END", "X", "Y", "Z").endsIn("END").row("A --stop--> END");
    }

    @Test
    void fromAllThatStay() {
        GraphModel graph = withEnd().row("A --go--> Y").row("Y --go--> X").row("X --go--> Y");
        graph.row("X --on--> Z").row("Z --go--> X");

        assertThat(graph.problems())
                .containsExactly("101 [SG208] X, Y and Z are a trap: no final state can be reached from there");
        assertThat(graph.message()).isEqualTo("""
                [SG208] X, Y and Z are a trap: no final state can be reached from there
                  found:    A --go--> Y, and from there only to X, Y and Z
                  expected: a path from every state to a state of @Final(END)
                  fix:      write a transition that leaves them""");
    }

    @Test
    void fromOneThatLeadsToItself() {
        GraphModel graph = GraphModel.of("A", "END", "X").endsIn("END").row("A --stop--> END");

        graph.row("A --go--> X").row("X --again--> X");
        assertThat(graph.problems())
                .containsExactly("101 [SG208] X is a trap: no final state can be reached from there");
        assertThat(graph.message()).contains("A --go--> X, and from there only to the same state\n");
        assertThat(graph.message()).contains("fix:      write a transition that leaves it");
    }

    @Test
    void fromTwoSides() {
        GraphModel graph = withEnd().row("A --y--> Y").row("A --x--> X");
        graph.row("X, Y --again--> Z").row("Y --again--> Y").row("Z --stop--> END");

        assertThat(graph.problems()).isEmpty();
        assertThat(withEnd()
                        .row("A --z--> Z")
                        .row("A --x--> X")
                        .row("X --go--> Y")
                        .row("Y --go--> X")
                        .row("Z --go--> Z")
                        .problems())
                .containsExactly(
                        "102 [SG208] X and Y are a trap: no final state can be reached from there",
                        "101 [SG208] Z is a trap: no final state can be reached from there");
    }

    @Test
    void ofTrapsOneBehindAnotherTheInnermostIsNamed() {
        GraphModel graph = withEnd().row("A --go--> X").row("X --go--> Y").row("Y --go--> X");
        graph.row("Y --in--> Z").row("Z --go--> Z");

        assertThat(graph.problems())
                .containsExactly("104 [SG208] Z is a trap: no final state can be reached from there");
        assertThat(graph.message()).contains("found:    A --go--> X --go--> Y --in--> Z, and");
    }

    @Test
    void whatLeadsToADeadEndIsNoTrap() {
        GraphModel graph = withEnd().row("A --go--> X").row("X --go--> Y").row("Y --go--> X");
        graph.row("Y --in--> Z");

        assertThat(graph.problems())
                .containsExactly("104 [SG207] Z is a dead end: no transition leaves it, and it is not final");
        assertThat(graph.warnings()).hasSize(1);
    }

    @Test
    void whereNoStateIsFinalNothingIsATrap() {
        assertThat(GraphModel.of("A", "B").row("A --go--> B").row("B --go--> B").problems())
                .isEmpty();
    }

    @Test
    void aFinalStateThatIsAlsoLeftIsAnEnd() {
        assertThat(GraphModel.of("A", "B")
                        .endsIn("A")
                        .row("A --go--> B")
                        .row("B --go--> A")
                        .problems())
                .isEmpty();
    }

    @Test
    void whereAMachineStartsInATrapItIsReportedAtTheFinalStates() {
        assertThat(GraphModel.of("A", "END").endsIn("END").row("A --go--> A").warnings())
                .containsExactly(
                        "4 [SG206] END cannot be reached",
                        "2 [SG208] A is a trap: no final state can be reached from there");
    }

    @Test
    void aStateThatIsNeverReachedIsAStartAsWell() {
        GraphModel graph = GraphModel.of("A", "END", "OLD").endsIn("END").row("A --go--> END");

        graph.row("OLD --go--> OLD").says("@Never(reach = OLD)");
        assertThat(graph.problems())
                .containsExactly("2 [SG208] OLD is a trap: no final state can be reached from there");
        assertThat(graph.message()).contains("found:    OLD, and from there only to the same state\n");
    }
}

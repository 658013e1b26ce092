package dev.switchgear.diagram;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows of a superstate are drawn once, where that says the same. */
final class EdgeTest {

    private static final int MANY = 3000;

    private static Diagram diagram(Row... rows) {
        return new Diagram(
                "Door",
                "OPEN",
                List.of(
                        state("OPEN", false),
                        state("AJAR", false),
                        state("GONE", true),
                        new State("SHUT", Optional.empty(), false, List.of(), List.of())),
                List.of(new Superstate("ON", Optional.empty(), Optional.empty(), List.of(), List.of())),
                List.of(new Event("PUSH", Optional.empty())),
                List.of(rows));
    }

    private static State state(String name, boolean isFinal) {
        return new State(name, Optional.of("ON"), isFinal, List.of(), List.of());
    }

    private static Row push(Optional<String> within, List<String> guards, String... from) {
        return new Row(
                List.of(from),
                Optional.of("PUSH"),
                Kind.EXTERNAL,
                within,
                Optional.of("SHUT"),
                Optional.empty(),
                Optional.empty(),
                guards,
                List.of());
    }

    private static List<String> sources(Diagram diagram) {
        return Edge.of(diagram).stream().map(Edge::source).toList();
    }

    @Test
    void aRowThatAllHaveIsDrawnOnceAndFinalStatesDoNotCount() {
        assertThat(sources(diagram(push(Optional.of("ON"), List.of(), "OPEN", "AJAR"))))
                .containsExactly("ON");
    }

    @Test
    void aRowThatOneHasNotIsDrawnFromTheOthers() {
        assertThat(sources(diagram(push(Optional.of("ON"), List.of(), "OPEN")))).containsExactly("OPEN");
    }

    @Test
    void aStateThatAnswersItselfNeedNotHaveIt() {
        Row own = push(Optional.empty(), List.of(), "AJAR");

        assertThat(sources(diagram(own, push(Optional.of("ON"), List.of(), "OPEN"))))
                .containsExactly("AJAR", "ON")
                .inOrder();
    }

    @Test
    void aStateThatAnswersSometimesNeedsIt() {
        Row own = push(Optional.empty(), List.of("isStuck"), "AJAR");

        assertThat(sources(diagram(push(Optional.of("ON"), List.of(), "OPEN"), own)))
                .containsExactly("AJAR", "OPEN")
                .inOrder();
    }

    @Test
    void whatIsDrawnSaysWhatTheRowsSay() {
        int once = 0;
        for (long seed = 0; seed < MANY; seed++) {
            Diagram diagram = RandomDiagrams.of(seed);
            assertWithMessage("seed %s: %s", seed, diagram)
                    .that(Cells.drawn(diagram))
                    .isEqualTo(Cells.of(diagram.rows(), diagram.states(), new Tree(diagram)));
            once += (int) Edge.of(diagram).stream().filter(Edge::isOfSuperstate).count();
        }
        assertThat(once).isGreaterThan(MANY);
    }
}

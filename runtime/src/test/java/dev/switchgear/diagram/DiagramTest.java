package dev.switchgear.diagram;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of rows, and which of them are one. */
final class DiagramTest {

    private static Row row(String from, String within, String to) {
        return new Row(
                List.of(from.split(",")),
                Optional.of("GO"),
                Kind.EXTERNAL,
                Optional.of(within).filter(name -> !name.isEmpty()),
                Optional.of(to),
                Optional.empty(),
                Optional.empty(),
                List.of("g"),
                List.of());
    }

    private static Diagram diagram(Row... rows) {
        return new Diagram(
                "M",
                "A",
                List.of(
                        new State("A", Optional.of("IN"), false, List.of(), List.of()),
                        new State("B", Optional.of("OUT"), false, List.of(), List.of())),
                List.of(
                        new Superstate("OUT", Optional.empty(), Optional.empty(), List.of(), List.of()),
                        new Superstate("IN", Optional.of("OUT"), Optional.empty(), List.of(), List.of())),
                List.of(new Event("GO", Optional.empty())),
                List.of(rows));
    }

    @Test
    void rowsAreInTheOrderInWhichTheyAreAsked() {
        Row outer = row("A,B", "OUT", "A");
        Row inner = row("A", "IN", "B");
        Row own = row("A", "", "A");

        assertThat(diagram(outer, inner, own).rows())
                .containsExactly(own, inner, outer)
                .inOrder();
    }

    @Test
    void rowsThatSayTheSameAreOne() {
        assertThat(diagram(row("A", "", "A"), row("B", "", "A")).rows()).containsExactly(row("A,B", "", "A"));
    }

    @Test
    void rowsThatSayTheSameAreTwoWhereAnotherIsAskedBetween() {
        Row first = row("A", "", "A");
        Row other = row("B", "", "B");
        Row last = row("B", "", "A");

        assertThat(diagram(first, other, last).rows())
                .containsExactly(first, other, last)
                .inOrder();
    }
}

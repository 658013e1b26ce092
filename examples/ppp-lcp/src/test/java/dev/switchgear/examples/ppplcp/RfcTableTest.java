package dev.switchgear.examples.ppplcp;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import dev.switchgear.examples.ppplcp.RfcTable.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file is the whole table, and the machine's definition says the same. */
class RfcTableTest {

    private final StateMachineDefinition<State, Event> definition = LcpMachine.definition();

    @Test
    void ofThe160Cells120AreLegal() {
        assertThat(RfcTable.cells().stream()
                        .map(cell -> List.of(cell.from(), cell.event()))
                        .toList())
                .containsExactlyElementsIn(Stream.of(State.values())
                        .flatMap(state -> Stream.of(Event.values()).map(event -> List.of(state, event)))
                        .toList());
        assertThat(RfcTable.cells()).hasSize(160);
        assertThat(RfcTable.cells().stream().filter(Cell::isLegal).toList()).hasSize(120);
    }

    /** As many rows as legal cells, so no cell has two. */
    @Test
    void definitionHasTheLegalCellsAndNoOther() {
        assertThat(definition.rows().stream()
                        .map(row -> new Cell(row.from(), row.event(), Optional.of(row.next()), row.effects()))
                        .toList())
                .containsExactlyElementsIn(
                        RfcTable.cells().stream().filter(Cell::isLegal).toList());
    }

    @Test
    void ofTheLegalCells72Act() {
        assertThat(RfcTable.cells().stream()
                        .filter(cell -> !cell.actions().isEmpty())
                        .toList())
                .hasSize(72);
    }

    @Test
    void aCellThatStaysDoesNotLeaveItsState() {
        for (TransitionDefinition<State, Event> row : definition.rows()) {
            assertThat(row.kind()).isEqualTo(row.next() == row.from() ? Kind.INTERNAL : Kind.EXTERNAL);
        }
    }

    @Test
    void rowsStandEventByEventInTheOrderOfTheRfc() {
        assertThat(definition.rows().stream().map(TransitionDefinition::event).toList())
                .isInOrder(Comparator.<Event>naturalOrder());
    }

    @Test
    void definitionNamesTheMachineAndItsParts() {
        assertThat(definition.name()).isEqualTo("Lcp");
        assertThat(definition.states())
                .containsExactlyElementsIn(State.values())
                .inOrder();
        assertThat(definition.events())
                .containsExactlyElementsIn(Event.values())
                .inOrder();
        assertThat(definition.initial()).isEqualTo(State.INITIAL);
        assertThat(definition.finals()).isEmpty();
    }
}

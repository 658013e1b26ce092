package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toSet;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.examples.iosession.DocumentedTable.Row;
import dev.switchgear.examples.iosession.IoSession.State;
import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file is the whole table, and the machine's definition says the same. */
class DocumentedTableTest {

    private final StateMachineDefinition<State, Event> definition = IoSessionMachine.definition();

    @Test
    void seventeenCellsOf48AreLegal() {
        assertThat(DocumentedTable.rows()).hasSize(17);
        assertThat(DocumentedTable.blanks()).hasSize(31);
        assertThat(DocumentedTable.rows()).containsNoDuplicates();
    }

    @Test
    void everyStateAndEventIsDocumented() {
        assertThat(DocumentedTable.rows().stream()
                        .flatMap(row -> Stream.of(row.from(), row.to()))
                        .collect(toSet()))
                .containsExactlyElementsIn(State.values());
        assertThat(DocumentedTable.rows().stream().map(Row::event).collect(toSet()))
                .containsExactlyElementsIn(Event.values());
    }

    @Test
    void definitionHasTheDocumentedRows() {
        assertThat(definition.rows())
                .containsExactlyElementsIn(DocumentedTable.rows().stream()
                        .map(row -> TransitionDefinition.external(row.from(), row.event(), row.to()))
                        .toList());
    }

    @Test
    void definitionNamesTheMachineAndItsParts() {
        assertThat(definition.name()).isEqualTo("IoSession");
        assertThat(definition.states())
                .containsExactlyElementsIn(State.values())
                .inOrder();
        assertThat(definition.events())
                .containsExactlyElementsIn(Event.values())
                .inOrder();
        assertThat(definition.initial()).isEqualTo(State.INITIALIZED);
        assertThat(definition.finals()).containsExactly(State.TERMINATED);
    }
}

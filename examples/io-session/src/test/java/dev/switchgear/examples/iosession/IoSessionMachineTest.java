package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.switchgear.examples.iosession.Raise.can;
import static dev.switchgear.examples.iosession.Raise.raise;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.IllegalTransitionException.Reason;
import dev.switchgear.examples.iosession.DocumentedTable.Blank;
import dev.switchgear.examples.iosession.DocumentedTable.Row;
import dev.switchgear.examples.iosession.IoSession.State;
import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table, asked of the generated machine in every way in which it can be asked. */
class IoSessionMachineTest {

    static List<Row> legal() {
        return DocumentedTable.rows();
    }

    static List<Blank> illegal() {
        return DocumentedTable.blanks();
    }

    @ParameterizedTest
    @MethodSource("legal")
    void tableHasLegalCell(Row row) {
        assertThat(IoSessionMachine.permits(row.from(), row.event())).isTrue();
        assertThat(IoSessionMachine.next(row.from(), row.event())).isEqualTo(row.to());
        assertThat(IoSessionMachine.targets(row.from(), row.event())).containsExactly(row.to());
    }

    @ParameterizedTest
    @MethodSource("legal")
    void machineTakesLegalEvent(Row row) {
        IoSessionMachine machine = new IoSessionMachine(row.from());

        assertThat(machine.permits(row.event())).isTrue();
        assertThat(can(machine, row.event())).isTrue();
        assertWithMessage("having only been asked").that(machine.state()).isEqualTo(row.from());

        raise(machine, row.event());

        assertThat(machine.state()).isEqualTo(row.to());
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void tableLacksIllegalCell(Blank cell) {
        assertThat(IoSessionMachine.permits(cell.state(), cell.event())).isFalse();
        assertThat(IoSessionMachine.targets(cell.state(), cell.event())).isEmpty();

        assertRefusal(
                assertThrows(IllegalTransitionException.class, () -> IoSessionMachine.next(cell.state(), cell.event())),
                cell);
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void machineRefusesIllegalEvent(Blank cell) {
        IoSessionMachine machine = new IoSessionMachine(cell.state());

        assertThat(machine.permits(cell.event())).isFalse();
        assertThat(can(machine, cell.event())).isFalse();

        assertRefusal(assertThrows(IllegalTransitionException.class, () -> raise(machine, cell.event())), cell);
        assertThat(machine.state()).isEqualTo(cell.state());
    }

    private static void assertRefusal(IllegalTransitionException refusal, Blank cell) {
        Set<Event> permitted = DocumentedTable.permitted(cell.state());
        String allowed = permitted.isEmpty()
                ? "it permits no event"
                : "it permits: "
                        + permitted.stream().map(IoSessionMachineTest::word).collect(joining(", "));

        assertThat(refusal.state()).isEqualTo(cell.state());
        assertThat(refusal.event()).isEqualTo(cell.event());
        assertThat(refusal.permitted()).containsExactlyElementsIn(permitted).inOrder();
        assertThat(refusal.reason()).isEqualTo(Reason.NO_TRANSITION);
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("IoSession refuses " + word(cell.event()) + " in " + cell.state() + "; " + allowed);
    }

    /** The name of the event's method; all six are single words. */
    private static String word(Event event) {
        return event.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void refusalSaysWhatIsPossible() {
        IoSession session = new IoSessionMachine(State.DISCONNECTED_LOGGED_ON);

        assertThat(assertThrows(IllegalTransitionException.class, () -> session.connected(7, true)))
                .hasMessageThat()
                .isEqualTo("IoSession refuses connected in DISCONNECTED_LOGGED_ON; it permits: terminated, logoff");
    }

    @Test
    void refusalSaysThatNothingIsPossible() {
        IoSession session = new IoSessionMachine(State.TERMINATED);

        assertThat(assertThrows(IllegalTransitionException.class, () -> session.connected(7, true)))
                .hasMessageThat()
                .isEqualTo("IoSession refuses connected in TERMINATED; it permits no event");
    }

    @Test
    void startsInitialized() {
        assertThat(new IoSessionMachine().state()).isEqualTo(State.INITIALIZED);
    }

    @ParameterizedTest
    @EnumSource
    void describesWhereItStands(State state) {
        IoSessionMachine machine = new IoSessionMachine(state);

        assertThat(machine.state()).isEqualTo(state);
        for (State other : State.values()) {
            assertThat(machine.isIn(other)).isEqualTo(other == state);
        }
        assertThat(machine.isFinal()).isEqualTo(state == State.TERMINATED);
        assertThat(machine.permitted())
                .containsExactlyElementsIn(DocumentedTable.permitted(state))
                .inOrder();
        assertThat(machine.toString()).isEqualTo("IoSessionMachine[" + state + "]");
    }
}

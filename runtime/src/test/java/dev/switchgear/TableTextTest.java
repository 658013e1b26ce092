package dev.switchgear;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class TableTextTest {

    private enum Door {
        OPEN,
        CLOSED,
        LOCKED
    }

    private enum Act {
        SHUT,
        TURN
    }

    @Test
    void cellsBeginWithThoseOfNoState() {
        char[] cells = TableText.cells(Door.values(), Act.values(), """
                 SHUT TURN
                2. OPEN
                .3 CLOSED
                .2 LOCKED
                """);

        assertThat(cells).isEqualTo(new char[] {0, 0, 2, 0, 0, 3, 0, 2});
    }

    @Test
    void cellsMayBeWideAndComeInPieces() {
        char[] cells = TableText.cells(
                Door.values(), Act.values(), " SHUT\n TURN\n", "0zz... OPEN\n", "...010 CLOSED\n...001 LOCKED\n");

        assertThat(cells).isEqualTo(new char[] {0, 0, 1295, 0, 0, 36, 0, 1});
    }

    @Test
    void anEnumThatHasChangedIsRefused() {
        assertIsRefused(" SHUT TURN\n", "2. OPEN\n.3 CLOSED\n"); // A state more.
        assertIsRefused(" SHUT TURN\n", "2. OPEN\n.3 CLOSED\n.2 LOCKED\n.1 GONE\n"); // A state less.
        assertIsRefused(" SHUT TURN\n", ".3 CLOSED\n2. OPEN\n.2 LOCKED\n"); // In another order.
        assertIsRefused(" SHUT TURN\n", "2. OPEN\n.3 CLOSED\n.2 BOLTED\n"); // Renamed.
        assertIsRefused(" TURN SHUT\n", "2. OPEN\n.3 CLOSED\n.2 LOCKED\n"); // Events in another order.
    }

    private static void assertIsRefused(String... texts) {
        var error = assertThrows(
                IncompatibleClassChangeError.class, () -> TableText.cells(Door.values(), Act.values(), texts));
        assertThat(error).hasMessageThat().contains("compile the machine again");
    }

    @Test
    void statesKeepTheirOrder() {
        var states = TableText.states(Door.values(), "LOCKED OPEN\n", "CLOSED\n");

        assertThat(states).containsExactly(Door.OPEN, Door.CLOSED, Door.LOCKED).inOrder();
        assertThrows(UnsupportedOperationException.class, () -> states.remove(Door.OPEN));
        assertThrows(IncompatibleClassChangeError.class, () -> TableText.states(Door.values(), "AJAR\n"));
    }

    @Test
    void rowsAreOfAllKinds() {
        var rows = TableText.rows(Door.values(), Act.values(), """
                OPEN SHUT to CLOSED
                CLOSED,LOCKED SHUT,TURN stays when quiet,!broken then knock,wait
                LOCKED TURN ignored
                """, "CLOSED TURN to LOCKED then click\n");

        assertThat(rows)
                .containsExactly(
                        TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED),
                        staying(Door.CLOSED, Act.SHUT),
                        staying(Door.CLOSED, Act.TURN),
                        staying(Door.LOCKED, Act.SHUT),
                        staying(Door.LOCKED, Act.TURN),
                        TransitionDefinition.ignored(Door.LOCKED, Act.TURN),
                        TransitionDefinition.external(Door.CLOSED, Act.TURN, Door.LOCKED)
                                .then("click"))
                .inOrder();
    }

    private static TransitionDefinition<Door, Act> staying(Door state, Act event) {
        return TransitionDefinition.internal(state, event)
                .when("quiet", "!broken")
                .then("knock", "wait");
    }

    @Test
    void rowsOfAnotherEnumAreRefused() {
        assertThrows(
                IncompatibleClassChangeError.class,
                () -> TableText.rows(Door.values(), Act.values(), "AJAR SHUT to CLOSED\n"));
        assertThrows(
                IncompatibleClassChangeError.class,
                () -> TableText.rows(Door.values(), Act.values(), "OPEN KICK to CLOSED\n"));
        assertThrows(
                IncompatibleClassChangeError.class,
                () -> TableText.rows(Door.values(), Act.values(), "OPEN SHUT to AJAR\n"));
    }

    @Test
    void noRowsAreNoLines() {
        assertThat(TableText.rows(Door.values(), Act.values(), "")).isEmpty();
    }
}

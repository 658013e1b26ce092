package dev.switchgear.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.AutomaticDefinition;
import dev.switchgear.SuperstateDefinition;
import dev.switchgear.TimeoutDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        char[] cells = TableText.cells(1, Door.values(), Act.values(), """
                 SHUT TURN
                2. OPEN
                .3 CLOSED
                .2 LOCKED
                """);

        assertThat(cells).isEqualTo(new char[] {0, 0, 2, 0, 0, 3, 0, 2});
    }

    @Test
    void targetsAreNullWhereAnEventIsRefusedAndStayWhereItIsIgnored() {
        Door[] targets = TableText.targets(new char[] {0, 0, 2, 0, 4, 3, 0, 2}, Door.values(), 4);

        assertThat(targets)
                .asList()
                .containsExactly(Door.CLOSED, null, Door.CLOSED, Door.LOCKED, null, Door.CLOSED)
                .inOrder();
    }

    @Test
    void cellsMayBeWideAndComeInPieces() {
        char[] cells = TableText.cells(
                1, Door.values(), Act.values(), " SHUT\n TURN\n", "0zz... OPEN\n", "...010 CLOSED\n...001 LOCKED\n");

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
                IncompatibleClassChangeError.class, () -> TableText.cells(1, Door.values(), Act.values(), texts));
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
        var door =
                TableText.definition(1, "Door", Door.values(), Act.values(), """
                CLOSED initial
                LOCKED,OPEN final
                OPEN SHUT to CLOSED
                CLOSED,LOCKED SHUT,TURN stays when quiet,!broken then knock,wait
                LOCKED TURN ignored
                """, "CLOSED TURN to LOCKED then click\n");

        assertThat(door.name()).isEqualTo("Door");
        assertThat(door.states()).containsExactlyElementsIn(Door.values()).inOrder();
        assertThat(door.events()).containsExactlyElementsIn(Act.values()).inOrder();
        assertThat(door.initial()).isEqualTo(Door.CLOSED);
        assertThat(door.finals()).containsExactly(Door.OPEN, Door.LOCKED).inOrder();
        assertThat(door.rows())
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
    void eventsThatWait() {
        var door = TableText.definition(3, "Door", Door.values(), Act.values(), """
                OPEN initial
                SHUT: states LOCKED,CLOSED
                OPEN TURN deferred
                CLOSED,LOCKED TURN deferred within SHUT
                """);

        assertThat(door.rows())
                .containsExactly(
                        TransitionDefinition.deferred(Door.OPEN, Act.TURN),
                        TransitionDefinition.deferred(Door.CLOSED, Act.TURN).within("SHUT"),
                        TransitionDefinition.deferred(Door.LOCKED, Act.TURN).within("SHUT"))
                .inOrder();
    }

    @Test
    void superstatesAndTheirRows() {
        var door = TableText.definition(2, "Door", Door.values(), Act.values(), """
                OPEN initial
                SHUT: states LOCKED,CLOSED initial CLOSED
                ALL: initial OPEN
                SAFE: states OPEN in ALL
                OPEN SHUT into SHUT when quiet
                OPEN TURN resumes SHUT then turn
                CLOSED,LOCKED TURN to OPEN within SHUT
                LOCKED - to CLOSED when !held then click,clack
                CLOSED,LOCKED - stays when held within SHUT
                OPEN - resumes SHUT
                """);

        assertThat(door.superstates())
                .containsExactly(
                        new SuperstateDefinition<>(
                                "SHUT", Optional.empty(), List.of(Door.LOCKED, Door.CLOSED), Optional.of(Door.CLOSED)),
                        new SuperstateDefinition<>("ALL", Optional.empty(), List.of(), Optional.of(Door.OPEN)),
                        new SuperstateDefinition<>("SAFE", Optional.of("ALL"), List.of(Door.OPEN), Optional.empty()))
                .inOrder();
        assertThat(door.rows())
                .containsExactly(
                        TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED)
                                .into("SHUT")
                                .when("quiet"),
                        TransitionDefinition.resuming(Door.OPEN, Act.TURN, "SHUT")
                                .then("turn"),
                        TransitionDefinition.external(Door.CLOSED, Act.TURN, Door.OPEN)
                                .within("SHUT"),
                        TransitionDefinition.external(Door.LOCKED, Act.TURN, Door.OPEN)
                                .within("SHUT"))
                .inOrder();
        assertThat(door.automatics())
                .containsExactly(
                        automatic(Door.LOCKED, Kind.EXTERNAL, Door.CLOSED, "!held", List.of("click", "clack"), null),
                        automatic(Door.CLOSED, Kind.INTERNAL, null, "held", List.of(), "SHUT"),
                        automatic(Door.LOCKED, Kind.INTERNAL, null, "held", List.of(), "SHUT"),
                        new AutomaticDefinition<>(
                                Door.OPEN,
                                Kind.RESUMING,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("SHUT")))
                .inOrder();
    }

    private static AutomaticDefinition<Door> automatic(
            Door from, Kind kind, Door to, String guard, List<String> effects, String within) {
        return new AutomaticDefinition<>(
                from,
                kind,
                Optional.ofNullable(to),
                List.of(guard),
                effects,
                Optional.ofNullable(within),
                Optional.empty(),
                Optional.empty());
    }

    /** A superstate that contains many states has several lines; and an event may be called like a word of the text. */
    @Test
    void superstatesComeInPiecesToo() {
        enum Word {
            to,
            in,
            superstate
        }
        var door = TableText.definition(
                2,
                "Door",
                Door.values(),
                Word.values(),
                "OPEN initial\nOUTER:\nSHUT: states LOCKED in OUTER initial CLOSED\n",
                "SHUT: states CLOSED in OUTER initial CLOSED\nLOCKED to,in,superstate to OPEN within OUTER\n");

        assertThat(door.superstates().get(1))
                .isEqualTo(new SuperstateDefinition<>(
                        "SHUT", Optional.of("OUTER"), List.of(Door.LOCKED, Door.CLOSED), Optional.of(Door.CLOSED)));
        assertThat(door.rows()).hasSize(3);
        assertThat(door.within("OUTER"))
                .containsExactly(Door.CLOSED, Door.LOCKED)
                .inOrder();
    }

    @Test
    void aDefinitionOfAnotherEnumIsRefused() {
        for (String line : List.of(
                "AJAR SHUT to CLOSED\n",
                "OPEN KICK to CLOSED\n",
                "OPEN SHUT to AJAR\n",
                "AJAR final\n",
                "WIDE: states AJAR\n",
                "OPEN - to AJAR\n")) {
            assertThrows(
                    IncompatibleClassChangeError.class,
                    () -> TableText.definition(1, "Door", Door.values(), Act.values(), "OPEN initial\n", line));
        }
    }

    @Test
    void aDefinitionMayHaveNoRow() {
        assertThat(TableText.definition(1, "Door", Door.values(), Act.values(), "OPEN initial\n")
                        .rows())
                .isEmpty();
    }

    @Test
    void aLaterFormatIsRefused() {
        var ofCells = assertThrows(
                IncompatibleClassChangeError.class,
                () -> TableText.cells(TableText.FORMAT + 1, Door.values(), Act.values(), ""));
        assertThat(ofCells).hasMessageThat().contains("a later version of Switchgear");
        assertThrows(
                IncompatibleClassChangeError.class,
                () -> TableText.definition(TableText.FORMAT + 1, "Door", Door.values(), Act.values(), ""));
    }

    @Test
    void readsWhatIsRaisedByTime() {
        var definition = TableText.definition(3, "Door", Door.values(), Act.values(), """
                OPEN initial
                TURN after PT1H30M
                SHUT after patience()
                OPEN SHUT to CLOSED
                CLOSED TURN to LOCKED
                """);

        assertThat(definition.timeouts())
                .containsExactly(
                        new TimeoutDefinition<>(Act.TURN, Optional.of(Duration.ofMinutes(90)), Optional.empty()),
                        new TimeoutDefinition<>(Act.SHUT, Optional.empty(), Optional.of("patience")))
                .inOrder();
        assertThat(definition.rows()).hasSize(2);
    }

    private enum Odd {
        after
    }

    @Test
    void anEventMayBeCalledAfter() {
        var definition = TableText.definition(3, "Odd", Door.values(), Odd.values(), """
                OPEN initial
                after after PT1S
                OPEN after stays
                CLOSED after to OPEN
                """);

        assertThat(definition.timeouts()).hasSize(1);
        assertThat(definition.rows()).hasSize(2);
    }
}

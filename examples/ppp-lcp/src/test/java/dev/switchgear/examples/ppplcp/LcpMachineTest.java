package dev.switchgear.examples.ppplcp;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.IllegalTransitionException.Reason;
import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import dev.switchgear.examples.ppplcp.RfcTable.Cell;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table, asked of the generated machine in every way in which it can be asked. */
class LcpMachineTest {

    private final Recorder recorder = new Recorder();

    static List<Cell> cells() {
        return RfcTable.cells();
    }

    static List<Cell> legal() {
        return RfcTable.cells().stream().filter(Cell::isLegal).toList();
    }

    static List<Cell> illegal() {
        return RfcTable.cells().stream().filter(cell -> !cell.isLegal()).toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void tableHasTheCell(Cell cell) {
        assertThat(LcpMachine.permits(cell.from(), cell.event())).isEqualTo(cell.isLegal());
        assertThat(LcpMachine.targets(cell.from(), cell.event()))
                .isEqualTo(cell.to().map(Set::of).orElse(Set.of()));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void machineTriesWhatTheCellAllows(Cell cell) {
        LcpMachine link = new LcpMachine(recorder.actions(), cell.from());

        assertThat(link.permits(cell.event())).isEqualTo(cell.isLegal());
        assertThat(link.can(cell.event())).isEqualTo(cell.isLegal());
        assertThat(link.state()).isEqualTo(cell.from());

        assertThat(recorder.done()).isEmpty();

        assertThat(link.tryFire(cell.event())).isEqualTo(cell.isLegal());
        assertThat(link.state()).isEqualTo(cell.to().orElse(cell.from()));
        assertThat(recorder.done()).isEqualTo(cell.actions());
    }

    @ParameterizedTest
    @MethodSource("legal")
    void legalCellLeadsToItsState(Cell cell) {
        LcpMachine link = new LcpMachine(recorder.actions(), cell.from());

        link.fire(cell.event());

        assertThat(link.state()).isEqualTo(cell.to().orElseThrow());
        assertThat(recorder.done()).isEqualTo(cell.actions());
        assertThat(LcpMachine.next(cell.from(), cell.event()))
                .isEqualTo(cell.to().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void illegalCellIsRefused(Cell cell) {
        LcpMachine link = new LcpMachine(recorder.actions(), cell.from());

        assertRefusal(
                assertThrows(IllegalTransitionException.class, () -> LcpMachine.next(cell.from(), cell.event())), cell);
        assertRefusal(assertThrows(IllegalTransitionException.class, () -> link.fire(cell.event())), cell);
        assertThat(link.state()).isEqualTo(cell.from());
        assertThat(recorder.done()).isEmpty();
    }

    private static void assertRefusal(IllegalTransitionException refusal, Cell cell) {
        Set<Event> permitted = RfcTable.permitted(cell.from());

        assertThat(refusal.state()).isEqualTo(cell.from());
        assertThat(refusal.event()).isEqualTo(cell.event());
        assertThat(refusal.permitted()).containsExactlyElementsIn(permitted).inOrder();
        assertThat(refusal.reason()).isEqualTo(Reason.NO_TRANSITION);
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("Lcp refuses " + cell.event() + " in " + cell.from().name() + "; it permits: "
                        + permitted.stream().map(Event::toString).collect(joining(", ")));
    }

    @Test
    void refusalSpeaksAsTheRfcDoes() {
        LcpMachine link = new LcpMachine(recorder.actions(), State.STARTING);

        assertThat(assertThrows(IllegalTransitionException.class, () -> link.fire(Event.RCR_PLUS)))
                .hasMessageThat()
                .isEqualTo("Lcp refuses RCR+ in STARTING; it permits: Up, Open, Close");
    }

    @Test
    void bothSidesHaveToAgree() {
        LcpMachine link = new LcpMachine(recorder.actions());

        walk(link, Event.UP, State.CLOSED);
        walk(link, Event.OPEN, State.REQ_SENT);
        walk(link, Event.RCR_PLUS, State.ACK_SENT);
        walk(link, Event.RCA, State.OPENED);
        walk(link, Event.DOWN, State.STARTING);
        walk(link, Event.UP, State.REQ_SENT);
        walk(link, Event.RCA, State.ACK_RCVD);
        walk(link, Event.RCR_PLUS, State.OPENED);
        walk(link, Event.CLOSE, State.CLOSING);
        walk(link, Event.TO_PLUS, State.CLOSING);
        walk(link, Event.RTA, State.CLOSED);
        walk(link, Event.DOWN, State.INITIAL);
    }

    private static void walk(LcpMachine link, Event event, State expected) {
        link.fire(event);
        assertThat(link.state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void describesWhereItStands(State state) {
        LcpMachine link = new LcpMachine(recorder.actions(), state);

        assertThat(link.state()).isEqualTo(state);
        assertThat(link.isIn(state)).isTrue();
        assertThat(link.permitted())
                .containsExactlyElementsIn(RfcTable.permitted(state))
                .inOrder();
        assertThat(link.toString()).isEqualTo("LcpMachine[" + state + "]");
    }
}

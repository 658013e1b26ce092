package dev.switchgear.examples.orders;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.orders.OrderStatus.DELIVERED;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.IllegalTransitionException.Reason;
import dev.switchgear.examples.orders.ExpectedFlow.Cell;
import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table, asked of the machine, with payloads that its guards agree with. */
class OrderFlowMachineTest {

    static List<Cell> cells() {
        return ExpectedFlow.cells();
    }

    static List<Cell> permitted() {
        return ExpectedFlow.cells().stream().filter(Cell::isPermitted).toList();
    }

    static List<Cell> refused() {
        return ExpectedFlow.cells().stream().filter(Cell::isRefused).toList();
    }

    @Test
    void tableIsWhole() {
        assertThat(cells()).hasSize(OrderStatus.values().length * Event.values().length);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void tableHasTheCell(Cell cell) {
        assertThat(OrderFlowMachine.permits(cell.from(), cell.event())).isEqualTo(cell.isPermitted());
        assertThat(OrderFlowMachine.targets(cell.from(), cell.event())).isEqualTo(cell.to());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void machineKnowsWhatItCan(Cell cell) {
        Desk desk = Desk.with(cell.from());

        assertThat(desk.flow.permits(cell.event())).isEqualTo(cell.isPermitted());
        assertThat(can(desk.flow, cell.event())).isEqualTo(cell.isPermitted());

        assertThat(desk.flow.state()).isEqualTo(cell.from());
        assertThat(desk.journal).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void permittedCellLeadsWhereTheTableSays(Cell cell) {
        Set<OrderStatus> reached = new HashSet<>();
        for (Money refund : List.of(Money.of(1), Desk.TOTAL)) {
            Desk desk = Desk.with(cell.from());
            fire(desk.flow, cell.event(), refund);
            reached.add(desk.flow.state());
        }

        assertThat(reached).isEqualTo(cell.to());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void illegalCellIsRefusedAndNothingHappens(Cell cell) {
        Desk desk = Desk.with(cell.from());

        IllegalTransitionException refusal =
                assertThrows(IllegalTransitionException.class, () -> fire(desk.flow, cell.event(), Desk.TOTAL));

        assertThat(refusal.state()).isEqualTo(cell.from());
        assertThat(refusal.event()).isEqualTo(cell.event());
        assertThat(refusal.permitted())
                .containsExactlyElementsIn(ExpectedFlow.permitted(cell.from()))
                .inOrder();
        assertThat(refusal.reason()).isEqualTo(Reason.NO_TRANSITION);
        assertThat(refusal).hasMessageThat().isEqualTo(message(cell));
        assertThat(desk.flow.state()).isEqualTo(cell.from());
        assertThat(desk.journal).isEmpty();
    }

    private static String message(Cell cell) {
        Set<Event> permitted = ExpectedFlow.permitted(cell.from());
        String allowed = permitted.isEmpty()
                ? "it permits no event"
                : "it permits: "
                        + permitted.stream().map(OrderFlowMachineTest::word).collect(joining(", "));
        return "OrderFlow refuses " + word(cell.event()) + " in " + cell.from() + "; " + allowed;
    }

    /** The name of the event's method; all of them are single words. */
    private static String word(Event event) {
        return event.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource
    void describesWhereItStands(OrderStatus status) {
        OrderFlowMachine flow = Desk.with(status).flow;

        assertThat(flow.state()).isEqualTo(status);
        assertThat(flow.isFinal()).isEqualTo(status == OrderStatus.CANCELLED || status == OrderStatus.REFUNDED);
        assertThat(flow.permitted())
                .containsExactlyElementsIn(ExpectedFlow.permitted(status))
                .inOrder();
    }

    @Test
    void definitionAgreesWithTheTable() {
        assertThat(OrderFlowMachine.definition().initial()).isEqualTo(OrderStatus.CART);
        assertThat(OrderFlowMachine.definition().finals()).containsExactly(OrderStatus.CANCELLED, OrderStatus.REFUNDED);
        for (Cell cell : cells()) {
            assertThat(OrderFlowMachine.definition().rows().stream()
                            .filter(row -> row.from() == cell.from() && row.event() == cell.event())
                            .map(row -> row.next())
                            .toList())
                    .containsExactlyElementsIn(cell.isIgnored() ? Set.of(cell.from()) : cell.to());
        }
    }

    @Test
    void carrierThatRepeatsItselfIsNotRefusedAndNotRecorded() {
        Desk desk = Desk.with(DELIVERED);

        assertThat(desk.flow.deliver()).isEqualTo(DELIVERED);

        assertThat(desk.journal).isEmpty();
    }

    private static void fire(OrderFlow flow, Event event, Money refund) {
        switch (event) {
            case PUT -> flow.put(new OrderLine("plum", 1, Money.of(2)));
            case PLACE -> flow.place();
            case PAY -> flow.pay(Desk.TOTAL);
            case SHIP -> flow.ship(new Parcel("TRACK-1", Map.of("apple", 2, "pear", 1)));
            case DELIVER -> flow.deliver();
            case CANCEL -> flow.cancel("changed my mind");
            case LAPSE -> flow.lapse();
            case REFUND -> flow.refund(refund);
        }
    }

    private static boolean can(OrderFlowMachine flow, Event event) {
        return switch (event) {
            case PUT -> flow.canPut();
            case PLACE -> flow.canPlace();
            case PAY -> flow.canPay(Desk.TOTAL);
            case SHIP -> flow.canShip(new Parcel("TRACK-1", Map.of("apple", 2, "pear", 1)));
            case DELIVER -> flow.canDeliver();
            case CANCEL -> flow.canCancel();
            case LAPSE -> flow.canLapse();
            case REFUND -> flow.canRefund(Desk.TOTAL);
        };
    }
}

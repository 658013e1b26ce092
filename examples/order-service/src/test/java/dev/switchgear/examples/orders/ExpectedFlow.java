package dev.switchgear.examples.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchgear.examples.orders.OrderFlowMachine.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All that can happen to an order, as {@code order-flow.txt} has it: written down by hand, apart from the spec. */
final class ExpectedFlow {

    private static final List<Cell> CELLS = parse(text());

    private ExpectedFlow() {}

    /** A status, an event, and where it leads; nowhere, if the event is refused or ignored. */
    record Cell(OrderStatus from, Event event, Set<OrderStatus> to, boolean isIgnored) {

        boolean isPermitted() {
            return !to.isEmpty();
        }

        boolean isRefused() {
            return !isPermitted() && !isIgnored;
        }
    }

    static List<Cell> cells() {
        return CELLS;
    }

    static Set<Event> permitted(OrderStatus status) {
        return CELLS.stream()
                .filter(cell -> cell.from() == status && cell.isPermitted())
                .map(Cell::event)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
    }

    private static List<Cell> parse(String text) {
        List<String[]> lines = text.lines().map(line -> line.split(" +", -1)).toList();
        String[] heading = lines.get(0);
        List<Cell> cells = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            for (int column = 1; column < heading.length; column++) {
                Event event = Event.valueOf(heading[column].toUpperCase(Locale.ROOT));
                cells.add(new Cell(
                        OrderStatus.valueOf(line[0]), event, targets(line[column]), line[column].equals("ignored")));
            }
        }
        return List.copyOf(cells);
    }

    private static Set<OrderStatus> targets(String cell) {
        return cell.equals("-") || cell.equals("ignored")
                ? Set.of()
                : Arrays.stream(cell.split("\\|", -1)).map(OrderStatus::valueOf).collect(Collectors.toSet());
    }

    private static String text() {
        try (InputStream text = ExpectedFlow.class.getResourceAsStream("/order-flow.txt")) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

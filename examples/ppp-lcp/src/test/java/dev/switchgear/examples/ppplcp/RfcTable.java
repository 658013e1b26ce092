package dev.switchgear.examples.ppplcp;

import static java.util.stream.Collectors.toCollection;

import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table of RFC 1661, section 4.1, read without any help of the machine: what the tests hold against it. */
final class RfcTable {

    /**
     * A cell.
     *
     * @param to the next state; none if the event is illegal
     * @param actions what is done on the way, in order
     */
    record Cell(State from, Event event, Optional<State> to, List<String> actions) {

        boolean isLegal() {
            return to.isPresent();
        }
    }

    private static final List<Cell> CELLS = read();

    private RfcTable() {}

    /** All cells, in the order of the file: event by event. */
    static List<Cell> cells() {
        return CELLS;
    }

    /** The events that are legal in a state. */
    static Set<Event> permitted(State state) {
        return CELLS.stream()
                .filter(cell -> cell.from() == state && cell.isLegal())
                .map(Cell::event)
                .collect(toCollection(() -> EnumSet.noneOf(Event.class)));
    }

    private static List<Cell> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        RfcTable.class.getResourceAsStream("/rfc1661-lcp-transitions.csv"), StandardCharsets.UTF_8);
                CSVParser csv = CSVParser.parse(reader, format)) {
            return csv.stream().map(RfcTable::cell).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(CSVRecord line) {
        return new Cell(
                state(line.get("from")),
                event(line.get("event")),
                Optional.of(line.get("to")).filter(to -> !to.isEmpty()).map(RfcTable::state),
                Stream.of(line.get("actions").split("\\+"))
                        .filter(action -> !action.isEmpty())
                        .toList());
    }

    /** By the RFC's label, which the file writes without its hyphen. A label that the enum does not know ends the tests. */
    private static State state(String label) {
        return Stream.of(State.values())
                .filter(state -> state.toString().replace("-", "").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Event event(String label) {
        return Stream.of(Event.values())
                .filter(event -> event.toString().equals(label))
                .findFirst()
                .orElseThrow();
    }
}

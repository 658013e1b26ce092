package dev.switchgear.examples.iosession;

import static java.util.stream.Collectors.toCollection;

import dev.switchgear.examples.iosession.IoSession.State;
import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table as the documentation prints it, read without any help of the machine: what the tests hold against it. */
final class DocumentedTable {

    /** A legal cell. */
    record Row(State from, Event event, State to) {}

    /** A cell that the documentation leaves blank. */
    record Blank(State state, Event event) {}

    private static final List<Row> ROWS = read();

    private DocumentedTable() {}

    /** The legal cells, in the order of the file. */
    static List<Row> rows() {
        return ROWS;
    }

    /** All other cells. */
    static List<Blank> blanks() {
        return Stream.of(State.values())
                .flatMap(state -> Stream.of(Event.values()).map(event -> new Blank(state, event)))
                .filter(cell -> next(cell.state(), cell.event()).isEmpty())
                .toList();
    }

    static Optional<State> next(State state, Event event) {
        return ROWS.stream()
                .filter(row -> row.from() == state && row.event() == event)
                .map(Row::to)
                .findFirst();
    }

    /** The events with a row in a state. */
    static Set<Event> permitted(State state) {
        return ROWS.stream()
                .filter(row -> row.from() == state)
                .map(Row::event)
                .collect(toCollection(() -> EnumSet.noneOf(Event.class)));
    }

    private static List<Row> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        DocumentedTable.class.getResourceAsStream("/io-session-transitions.csv"),
                        StandardCharsets.UTF_8);
                CSVParser csv = CSVParser.parse(reader, format)) {
            return csv.stream().map(DocumentedTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that the enums do not know ends the tests here. */
    private static Row row(CSVRecord line) {
        return new Row(
                State.valueOf(constant(line.get("from"))),
                Event.valueOf(constant(line.get("event"))),
                State.valueOf(constant(line.get("to"))));
    }

    /** {@code LoggedOn} to {@code LOGGED_ON}. */
    private static String constant(String documented) {
        return documented.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}

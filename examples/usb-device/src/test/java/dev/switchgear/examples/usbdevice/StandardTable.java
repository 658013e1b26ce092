package dev.switchgear.examples.usbdevice;

import dev.switchgear.examples.usbdevice.UsbDevice.State;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the USB 2.0 specification says of each state and event, read without any help of the machine. */
final class StandardTable {

    /**
     * A cell.
     *
     * @param state the state
     * @param stimulus the event, with a parameter where it takes one
     * @param next the next state; empty if the event is refused
     * @param isRemembered whether the next state is the one in which the device was suspended
     * @param source where the specification says so
     */
    record Cell(State state, Stimulus stimulus, Optional<State> next, boolean isRemembered, String source) {

        boolean isRefused() {
            return next.isEmpty() && !isRemembered;
        }

        @Override
        public String toString() {
            return state + ", " + stimulus + " (" + source + ")";
        }
    }

    private StandardTable() {}

    /** All cells, in the order of the file. */
    static List<Cell> cells() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        StandardTable.class.getResourceAsStream("/usb-device-states.csv"), StandardCharsets.UTF_8);
                CSVParser csv = CSVParser.parse(reader, format)) {
            return csv.stream().map(StandardTable::cell).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that the enums do not know ends the tests here. */
    private static Cell cell(CSVRecord line) {
        String next = line.get("next");
        return new Cell(
                state(line.get("state")),
                Stimulus.valueOf(constant(line.get("event"))),
                next.equals("-") || next.equals("*") ? Optional.empty() : Optional.of(state(next)),
                next.equals("*"),
                line.get("source"));
    }

    private static State state(String name) {
        return State.valueOf(constant(name));
    }

    /** {@code bus inactive} to {@code BUS_INACTIVE}. */
    private static String constant(String name) {
        return name.replace(' ', '_').toUpperCase(Locale.ROOT);
    }
}

package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;

/**
 * How a machine is written, by its size. Its methods are the same in each form, and so is what they do.
 *
 * <p>Nanoseconds below are of one transition, from one run each of {@code examples/benchmarks} or of a forerunner of it, on
 * JDK 17; what matters are their ratios.
 */
sealed interface Layout {

    /** A switch over the state for each event; in a table, one over the event inside each arm of one over the state. */
    record Nested() implements Layout {}

    /** The same, but what a table says of each state is a method of its own. */
    record ByState() implements Layout {}

    /**
     * A table of numbers, read from text when the class is initialized.
     *
     * @param numbers the numbers
     */
    record Packed(CellNumbers numbers) implements Layout {}

    /**
     * Past this a method is not inlined where it is hot (HotSpot's {@code FreqInlineSize}). A table of 8 states and 6 events has
     * some 400: 3.9 nested, 1.7 state by state.
     */
    int MOST_INLINED_BYTES = 325;

    /**
     * Past this a method is never compiled (HotSpot's {@code HugeMethodLimit}): 50 states and 20 events, nested, have some 8,700 and
     * take 240, state by state 43, packed 7.
     */
    int MOST_COMPILED_BYTES = 8_000;

    /**
     * Past this a file of switches is too long to read, and a table of numbers the better one. Up to it a person who steps through is
     * glad of names, and javac proves that no cell was forgotten.
     *
     * <p>What that costs depends on the order of events, for a processor has to foresee jumps. A table of 10 states and 10 events takes
     * 1.4 as switches and 2.7 packed in an order that repeats, and 3.4 and 2.6 in a random one; 24 and 16: 1.4 and 2.2, 13.9 and 2.2;
     * 50 and 12: 3.6 and 2.7, 11.4 and 2.6. Where methods are the events and {@code fire} finds the method, random orders take 8.7,
     * 20.9 and 19.2.
     */
    int MOST_SWITCHED_CELLS = 600;

    /** The layout of a machine. */
    static Layout of(Chart chart) {
        Machine machine = chart.machine();
        Bytes bytes = new Bytes(chart);
        int cells = machine.states().size() * machine.events().size();
        int longest = Math.max(bytes.queries(), machine.reacts() ? bytes.reactions() : 0);
        if (cells > MOST_SWITCHED_CELLS || longest > MOST_COMPILED_BYTES) {
            return new Packed(new CellNumbers(chart));
        }
        return bytes.nested() > MOST_INLINED_BYTES ? new ByState() : new Nested();
    }
}

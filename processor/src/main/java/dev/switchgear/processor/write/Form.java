package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;

/**
 * How a machine is written, by its size. Its methods are the same in each form, and so is what they do.
 *
 * <p>Nanoseconds below are of one transition, from one run each of {@code examples/benchmarks} or of a forerunner of it, on
 * JDK 17; what matters are their ratios.
 */
enum Form {
    /** A switch over the state for each event; in a table, one over the event inside each arm of one over the state. */
    NESTED,

    /** The same, but what a table says of each state is a method of its own. */
    BY_STATE,

    /** A table of numbers, read from text when the class is initialized. */
    PACKED;

    /**
     * Past this a method is not inlined where it is hot (HotSpot's {@code FreqInlineSize}). A table of 8 states and 6 events has
     * some 400: 3.9 nested, 1.7 state by state.
     */
    private static final int MOST_INLINED_BYTES = 325;

    /**
     * Past this a method is never compiled (HotSpot's {@code HugeMethodLimit}): 50 states and 20 events, nested, have some 8,700 and
     * take 240, state by state 43, packed 7.
     */
    static final int MOST_COMPILED_BYTES = 8_000;

    /**
     * Past this a table of numbers is faster, whatever the order of events. At 10 states and 10 events, in an order that repeats:
     * 5.4 nested, 3.6 state by state; in a random one 12.6 and 11.9, for jumps are mispredicted, where a table takes 3.1 in both.
     * At 24 states and 16 events a table takes 2.4 and 2.9, and switches 2.5 and 19.4. Small ones are written to be read.
     */
    private static final int MOST_SWITCHED_CELLS = 128;

    /**
     * The same where code of the spec's runs on an event. What that takes outweighs the dispatch, and a person who steps through it
     * is glad of names; past this the file is too long to read either way.
     */
    private static final int MOST_SWITCHED_REACTIONS = 600;

    /** The form of a machine. */
    static Form of(Machine machine, Matrix matrix) {
        Bytes bytes = new Bytes(machine, matrix);
        int cells = machine.states().size() * machine.events().size();
        boolean isLarge = machine.runsUserCode()
                ? cells > MOST_SWITCHED_REACTIONS || bytes.reactions() > MOST_COMPILED_BYTES
                : cells > MOST_SWITCHED_CELLS;
        if (isLarge || bytes.queries() > MOST_COMPILED_BYTES) {
            return PACKED;
        }
        return bytes.nested() > MOST_INLINED_BYTES ? BY_STATE : NESTED;
    }
}

package dev.switchgear.examples.benchmarks.drives;

import dev.switchgear.examples.benchmarks.tables.TypedTable;

/** All that can be measured of one machine. */
public interface Drives {

    /**
     * The machine's table, for those who are told at run time.
     *
     * @return the table, with the enums of the spec
     */
    TypedTable<?, ?> table();

    /**
     * Raises legal events.
     *
     * @param way how
     * @param start the position of the state to start in
     * @param walk the positions of the events
     * @return the loop
     */
    Drive walk(Way way, int start, int[] walk);

    /**
     * Raises legal and illegal events.
     *
     * @param way how the illegal ones are refused
     * @param start the position of the state to start in
     * @param walk the positions of the events
     * @return the loop
     */
    Drive refused(Refusal way, int start, int[] walk);

    /**
     * Makes a machine.
     *
     * @param way how its events would be raised
     * @return the machine, in its initial state
     */
    Object create(Way way);

    /**
     * The loops of a machine.
     *
     * @param name what {@link dev.switchgear.examples.benchmarks.tables.Tables} calls it
     * @return its loops
     */
    static Drives of(String name) {
        return switch (name) {
            case "Turnstile" -> new TurnstileDrives();
            case "Session" -> new SessionDrives();
            case "Medium" -> new MediumDrives();
            case "Large" -> new LargeDrives();
            default -> throw new IllegalArgumentException(name);
        };
    }
}

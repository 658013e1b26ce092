package dev.switchgear.internal;

/**
 * The numbers by which a machine holds the event that runs: a number takes no more than a flag, and is never stored. Only generated
 * code uses this class.
 */
public final class EventNumber {

    private EventNumber() {}

    /**
     * The number of an event.
     *
     * @param event the event
     * @return its ordinal and one, so that 0 is no event
     */
    @SuppressWarnings("EnumOrdinal") // The number is never stored, so no change of the enum can be missed.
    public static int of(Enum<?> event) {
        return event.ordinal() + 1;
    }

    /**
     * The event of a number.
     *
     * @param <E> the event enum
     * @param events all events
     * @param number the number
     * @return the event
     */
    public static <E extends Enum<E>> E event(E[] events, int number) {
        return events[number - 1];
    }
}

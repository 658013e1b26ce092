package dev.switchgear;

import dev.switchgear.internal.EventLabel;

/** Events in the words of messages. */
final class EventText {

    private EventText() {}

    /** What an event calls itself; by default {@code CARD_INSERTED}, which is shown as {@code cardInserted}. */
    static String shown(Enum<?> event) {
        return hasOwnWords(event) ? String.valueOf(event) : EventLabel.of(event.name());
    }

    /**
     * Whether its class says something by {@code toString()}: of one constant it may well be the constant's name. A
     * constant with a body has a class of its own.
     */
    @SuppressWarnings("GetClassOnEnum")
    private static boolean hasOwnWords(Enum<?> event) {
        for (Enum<?> other : event.getDeclaringClass().getEnumConstants()) {
            if (other.getClass() == event.getClass() && !other.name().equals(other.toString())) {
                return true;
            }
        }
        return false;
    }
}

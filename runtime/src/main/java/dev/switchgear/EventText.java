package dev.switchgear;

import java.util.Locale;

/** Events in the words of messages. */
final class EventText {

    private EventText() {}

    /** What an event calls itself; by default {@code CARD_INSERTED}, which is shown as {@code cardInserted}. */
    static String shown(Enum<?> event) {
        return hasOwnWords(event) ? String.valueOf(event) : lowerCamel(event.name());
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

    /** Of a constant in capitals; any other is shown as it is. */
    private static String lowerCamel(String constant) {
        if (!constant.equals(constant.toUpperCase(Locale.ROOT))) {
            return constant;
        }
        StringBuilder camel = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            if (camel.isEmpty() || word.isEmpty()) {
                camel.append(word);
            } else {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return camel.toString();
    }
}

package dev.switchgear.internal;

import java.util.Locale;

/** Events as people read them: by the name of the method that a constant has been made of. */
public final class EventLabel {

    private EventLabel() {}

    /**
     * Turns {@code CARD_INSERTED} into {@code cardInserted}.
     *
     * @param constant the name of an event
     * @return it as a method would be called; a name that is not in capitals is not changed
     */
    public static String of(String constant) {
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

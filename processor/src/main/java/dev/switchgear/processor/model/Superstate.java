package dev.switchgear.processor.model;

import java.util.Locale;

/**
 * A named set of states that have transitions in common: UML's composite state.
 *
 * @param name its constant in the enum of the superstates
 */
public record Superstate(String name) {

    /** What a machine calls the state in which it was left: {@code lastOfPlaying}. */
    public String remembered() {
        StringBuilder camel = new StringBuilder("lastOf");
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            if (!word.isEmpty()) {
                camel.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append(word.substring(word.offsetByCodePoints(0, 1)));
            }
        }
        return camel.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}

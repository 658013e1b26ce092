package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;

/**
 * What a state was called before: machines may be stored by that name.
 *
 * @param from the old name
 * @param to the state
 * @param site the annotation
 */
public record Renaming(String from, State to, Site site) {

    /** As a message quotes it: {@code @Renamed(from = "PLACED", to = ORDERED)}. */
    public String asWritten() {
        return asWritten(from, to.name());
    }

    /** What is to be written, with the state as some place can name it. */
    public static String asWritten(String from, String to) {
        return "@" + Word.RENAMED.word() + "(" + Member.FROM + " = \"" + from + "\", " + Member.TO + " = " + to + ")";
    }
}

package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import java.util.List;

/**
 * A method that runs whenever one of some states is entered, or left: UML's entry and exit behaviour, SCXML's
 * {@code onentry} and {@code onexit}.
 *
 * @param kind when it runs
 * @param states the states
 * @param method the method
 * @param site the annotation that says so
 */
public record StateAction(Kind kind, List<State> states, Method method, Site site) {

    /** When a method runs. */
    public enum Kind {
        /** After a state was entered. */
        ENTRY(Word.ENTRY),
        /** Before a state is left. */
        EXIT(Word.EXIT);

        private final Word word;

        Kind(Word word) {
            this.word = word;
        }

        /** The annotation that says so. */
        public Word word() {
            return word;
        }
    }

    public StateAction {
        states = List.copyOf(states);
    }

    /** As a message quotes it: {@code @Entry({A, B})}. */
    public String asWritten() {
        return "@" + kind.word().word() + "(" + Words.quoted(states) + ")";
    }
}

package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method that runs whenever one of some states is entered, or left: UML's entry and exit behaviour, SCXML's
 * {@code onentry} and {@code onexit}.
 *
 * @param kind when it runs
 * @param states the states
 * @param superstates the superstates
 * @param method the method
 * @param site the annotation that says so
 */
public record StateAction(Kind kind, List<State> states, List<Superstate> superstates, Method method, Site site) {

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
        superstates = List.copyOf(superstates);
    }

    /** Whether it takes the occurrence, for it takes nothing else. */
    public boolean takesOccurrence() {
        return !method.parameters().isEmpty();
    }

    /** As a message quotes it: {@code @Entry({A, B})}, {@code @Entry(of = BUSY)}. */
    public String asWritten() {
        String ofStates = superstates.isEmpty() ? Words.quoted(states) : "value = " + Words.quoted(states);
        String members = Stream.of(
                        states.isEmpty() && !superstates.isEmpty() ? "" : ofStates,
                        superstates.isEmpty() ? "" : "of = " + Words.quoted(superstates))
                .filter(member -> !member.isEmpty())
                .collect(joining(", "));
        return "@" + kind.word().word() + "(" + members + ")";
    }
}

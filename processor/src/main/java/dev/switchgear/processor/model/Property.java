package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence about all that a machine can ever do, which the compiler proves or refutes. Each is a pattern of Dwyer, Avrunin
 * and Corbett ("Patterns in Property Specifications for Finite-State Verification", ICSE 1999), globally or, with
 * {@code after}, from when a state is reached.
 */
public sealed interface Property {

    /** The annotation that says it. */
    Word word();

    /** What it is about, as it is written. */
    Meant goals();

    /** From when on it is to hold, as it is written; nothing if from the start. */
    Meant scope();

    /** The states that it is about. */
    default List<State> reach() {
        return goals().states();
    }

    /** The states from whose being reached on it is to hold; none if it is to hold from the start. */
    default List<State> after() {
        return scope().states();
    }

    /** Each list that it has. */
    default List<List<?>> lists() {
        return Stream.concat(goals().lists(), scope().lists()).toList();
    }

    /** Whether it says for certain which states it is about: it names one at least, and nothing twice in a list. */
    default boolean isPrecise() {
        return !reach().isEmpty()
                && lists().stream().allMatch(list -> list.stream().distinct().count() == list.size());
    }

    /** Why it is to hold, if anybody says so. */
    Optional<String> because();

    /** The annotation. */
    Site site();

    /** As a message quotes it: {@code @Never(reach = S, without = P)}. */
    String asWritten();

    /**
     * None of some states is ever reached: absence, or, with {@code without}, precedence.
     *
     * @param goals the states
     * @param conditions the states that must be passed through before
     * @param unless the guards of rows that may lead there nevertheless
     */
    record Never(Meant goals, Meant scope, Meant conditions, List<String> unless, Optional<String> because, Site site)
            implements Property {

        public Never {
            unless = List.copyOf(unless);
        }

        /** One about states that are named. */
        public Never(List<State> reach, List<State> after, List<State> without, Optional<String> because, Site site) {
            this(Meant.of(reach), Meant.of(after), Meant.of(without), List.of(), because, site);
        }

        /** The states that must be passed through before. */
        public List<State> without() {
            return conditions.states();
        }

        @Override
        public List<List<?>> lists() {
            return Stream.of(goals.lists(), scope.lists(), conditions.lists(), Stream.<List<?>>of(unless))
                    .flatMap(lists -> lists)
                    .toList();
        }

        /** Whether the states are not to be reached by any way at all. */
        public boolean isAbsolute() {
            return scope.isEmpty() && conditions.isEmpty() && unless.isEmpty();
        }

        /** The guards that a row must have to lead there, and has not. */
        public List<String> lackedBy(Transition row) {
            List<String> guards = row.when().stream().map(Guard::asWritten).toList();
            return unless.stream().filter(guard -> !guards.contains(guard)).toList();
        }

        @Override
        public Word word() {
            return Word.NEVER;
        }

        @Override
        public String asWritten() {
            Stream<String> guards = unless.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Member.UNLESS + " = "
                            + Words.quoted(unless.stream()
                                    .map(guard -> '"' + guard + '"')
                                    .toList()));
            return Property.quoted(
                    word(),
                    List.of(
                            goals.asRequired(Member.REACH),
                            scope.asWritten(Member.AFTER),
                            conditions.asWritten(Member.WITHOUT),
                            guards));
        }
    }

    /**
     * One of some states can be reached, and stays so whatever happens: resetability, which is none of Dwyer's patterns.
     *
     * @param goals the states
     */
    record Always(Meant goals, Meant scope, Optional<String> because, Site site) implements Property {

        /** One about states that are named. */
        public Always(List<State> reach, List<State> after, Optional<String> because, Site site) {
            this(Meant.of(reach), Meant.of(after), because, site);
        }

        @Override
        public Word word() {
            return Word.ALWAYS;
        }

        @Override
        public String asWritten() {
            return Property.quoted(word(), List.of(goals.asRequired(Member.CAN_REACH), scope.asWritten(Member.AFTER)));
        }
    }

    /**
     * One of some states is reached whatever happens: existence.
     *
     * @param goals the states
     */
    record Eventually(Meant goals, Meant scope, Optional<String> because, Site site) implements Property {

        /** One about states that are named. */
        public Eventually(List<State> reach, List<State> after, Optional<String> because, Site site) {
            this(Meant.of(reach), Meant.of(after), because, site);
        }

        @Override
        public Word word() {
            return Word.EVENTUALLY;
        }

        @Override
        public String asWritten() {
            return Property.quoted(word(), List.of(goals.asRequired(Member.REACH), scope.asWritten(Member.AFTER)));
        }
    }

    private static String quoted(Word word, List<Stream<String>> members) {
        return members.stream().flatMap(member -> member).collect(joining(", ", "@" + word.word() + "(", ")"));
    }
}
